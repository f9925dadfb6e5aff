/**
 * Inflected and variant spellings of one English word, for `~word` in a phrase pattern.
 * Only ever run while patterns are compiled, never on a draft.
 */

/** Verbs whose past forms no rule predicts: lemma → past, participle (when it differs). */
const IRREGULAR: Record<string, string> = {
  be: 'am is are was were been being',
  become: 'became',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  cost: 'cost',
  cut: 'cut cutting',
  deal: 'dealt',
  do: 'does did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feel: 'felt',
  find: 'found',
  forbid: 'forbade forbidden',
  forget: 'forgot forgotten forgetting',
  forgive: 'forgave forgiven',
  get: 'got gotten getting',
  give: 'gave given',
  go: 'goes went gone',
  grow: 'grew grown',
  have: 'has had having',
  hear: 'heard',
  hide: 'hid hidden',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  know: 'knew known',
  leave: 'left',
  lend: 'lent',
  let: 'let letting',
  lie: 'lied lying',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  meet: 'met',
  mistake: 'mistook mistaken',
  overcharge: 'overcharged',
  pay: 'paid',
  put: 'put putting',
  read: 'read',
  ring: 'rang rung',
  run: 'ran running',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  set: 'set setting',
  show: 'showed shown',
  shut: 'shut shutting',
  sit: 'sat sitting',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  steal: 'stole stolen',
  swear: 'swore sworn',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  upset: 'upset upsetting',
  wake: 'woke woken',
  wear: 'wore worn',
  win: 'won winning',
  write: 'wrote written'
}

/** Short verbs that double their last letter: stop → stopped. */
const DOUBLING = /^(?:[^aeiou]*[aeiou][bdgmnprt])$/
const DOUBLING_LONG = /(?:cancel|travel|refer|admit|commit|permit|occur|regret|submit|transfer|label|control)$/

/** Every form of `lemma` a writer may use: `ship` → ship, ships, shipped, shipping. */
export function inflect(lemma: string): string[] {
  const forms = new Set([lemma])
  const doubled = DOUBLING.test(lemma) || DOUBLING_LONG.test(lemma) ? lemma + lemma.at(-1) : lemma
  const consonantY = /[^aeiou]y$/.test(lemma)
  forms.add(consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`)
  const irregular = IRREGULAR[lemma]
  for (const form of irregular?.split(' ') ?? []) forms.add(form)
  if (!irregular) {
    forms.add(lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`)
    if (doubled !== lemma) forms.add(`${lemma}ed`)
  }
  const ing = /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`
  if (lemma !== 'be') forms.add(ing)
  if (doubled !== lemma) forms.add(`${lemma}ing`)
  return [...forms]
}

/** British and American spellings of one form: apologise/apologize, colour/color, cancelled/canceled. */
export function spellings(form: string): string[] {
  const all = new Set([form])
  const swap = (pattern: RegExp, replacement: string) => {
    for (const word of [...all]) all.add(word.replace(pattern, replacement))
  }
  swap(/^([a-z]{3,})is(e|es|ed|ing|ation|ations)$/, '$1iz$2')
  swap(/^([a-z]{3,})iz(e|es|ed|ing|ation|ations)$/, '$1is$2')
  swap(/^(fav|col|behavi|hon|lab|endeav)our/, '$1or')
  swap(/^(fav|col|behavi|hon|lab|endeav)or/, '$1our')
  swap(/^(cance|trave|labe|contro)ll(ed|ing)$/, '$1l$2')
  swap(/^(cance|trave|labe)l(ed|ing)$/, '$1ll$2')
  swap(/^(cent|theat|met)re(s?)$/, '$1er$2')
  swap(/^(cent|theat|met)er(s?)$/, '$1re$2')
  swap(/^(licen|defen)[cs]e(s?)$/, '$1se$2')
  swap(/^(licen|defen)se(s?)$/, '$1ce$2')
  return [...all]
}
