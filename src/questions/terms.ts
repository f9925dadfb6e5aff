/**
 * Content words of a question or a sentence, folded so that a question and its answer share them: inflection (Porter's
 * stemmer and a table of irregular forms) and the synonyms of a help desk (`post`, `send`, `ship`, `courier` are one).
 */
import {stemmer} from 'stemmer'
import type {Word} from '../parse/words.js'

const STOP = new Set(
  `a an the and or but nor so if then than that this these those there here it its itself i me my mine myself we us our ours
  ourselves you your yours yourself yourselves he him his she her hers they them their theirs one ones who whom whose which what
  when where why how is am are was were be been being do does did done doing have has had having will would shall should can could
  may might must not no yes to of in on at by for with from into onto upon about as off out up down over under again also too very
  just only even still yet already ever never much many more most less least some any all both each every other another such same
  own rather quite really please thank thanks sorry hello hi dear ok okay well now today get got let us 's 'd 'll ain be know tell
  wonder wondering like would want need say said see look go going come make sure thing things way lot bit else know hear
  understand understanding explain confirm able possible possibly maybe perhaps because while since until though although however
  therefore else etc e.g i.e via per anyway regards kind best wish think mean means try little small big good great fine new old
  first second third last next another question questions answer ask asked asking curious interested glad grateful happy love
  actually exactly roughly simply soon later before after during without within between through against among please kindly advise
  idea someone somebody anyone anybody something anything everything nothing somewhere anywhere way really whether hear heard
  don't doesn't didn't isn't aren't can't cannot won't wouldn't couldn't shouldn't im ive dont cant lastly finally firstly secondly
  put keep take give work use find`.split(/\s+/)
)

/** Irregular forms the stemmer cannot fold. */
const IRREGULAR = new Map(
  `sent send;paid pay;bought buy;brought bring;came come;left leave;lost lose;broke break;broken break;wrote write;written write;
  gave give;given give;took take;taken take;made make;kept keep;held hold;found find;told tell;sold sell;spent spend;went go;gone go;
  saw see;seen see;knew know;known know;began begin;chose choose;chosen choose;drove drive;driven drive;rang ring;ran run;flew fly;
  built build;caught catch;meant mean;met meet;read read;said say;slept sleep;stood stand;stole steal;stolen steal;taught teach;
  thought think;threw throw;thrown throw;understood understand;wore wear;worn wear;won win;forgot forget;forgotten forget;
  children child;people person;men man;women woman;feet foot;teeth tooth;mice mouse;lives life;wives wife;halves half;
  cheaper cheap;cheapest cheap;bigger big;earlier early;earliest early;later late;latest late;longer long;quicker quick;
  faster fast;better good;best good;further far;higher high;lower low`
    .split(';')
    .map((pair) => pair.trim().split(' ') as [string, string])
)

/** Words that mean the same to a help desk; the first of each line names the idea. Lemmas: stemming happens on load. */
const CONCEPTS = `
cost price fee charge charges pricing tariff cost expensive
refund reimburse reimbursement moneyback repay repayment
send ship shipping shipment dispatch despatch post mail courier deliver delivery
replace replacement swap exchange substitute
repair fix mend
broken break fault faulty defect defective
damage damaged dent scratch crack cracked shatter
cancel cancellation terminate unsubscribe
address postcode
phone telephone mobile ring
stock available availability sell
warranty guarantee
allow permit allowed permitted permission entitle
book booking reserve reservation
discount voucher coupon
size measure measurement dimension
colour color shade
safe safety danger dangerous
delete remove erase wipe uninstall removed
restore recover recovery retrieve
lose loss lost missing vanish gone
person people human someone somebody
kid child children
park parking
store shop branch
renew renewal extend extension
wait queue
website site page
photo picture image photograph screenshot
lesson class course
noise sound
warn notify alert
picture photo
customs duty import
ticket tickets
`

const cache = new Map<string, string>()
const concepts = new Map<string, string>()
for (const line of CONCEPTS.trim().split('\n')) {
  const words = line.split(' ')
  const name = `=${words[0]}`
  // A word of several ideas stays with the first.
  for (const word of words) {
    const stem = stemmer(IRREGULAR.get(word) ?? word)
    if (!concepts.has(stem)) concepts.set(stem, name)
  }
}

/** Most stems seen are kept; a message with more new words than this starts the cache afresh. */
const CACHE_SIZE = 20_000

/** The idea a word stands for, or '' for a word without content of its own. */
export function termOf(form: string): string {
  const known = cache.get(form)
  if (known !== undefined) return known
  if (cache.size > CACHE_SIZE) cache.clear()
  let term = ''
  if (!STOP.has(form) && form.length < 40) {
    const bare = form.replace(/['’]s?$/, '')
    const stem = /\d/.test(bare) ? bare : stemmer(IRREGULAR.get(bare) ?? bare)
    term = stem.length < 2 ? '' : (concepts.get(stem) ?? stem)
  }
  cache.set(form, term)
  return term
}

/** The ideas of some words. */
export function termsOf(words: readonly Word[]): Set<string> {
  const terms = new Set<string>()
  for (const word of words) {
    const term = termOf(word.form)
    if (term !== '') terms.add(term)
  }
  return terms
}

/** Share of ideas two sets have in common (Jaccard). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  return shared / (a.size + b.size - shared)
}
