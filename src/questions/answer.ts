/**
 * Whether a draft answers a question: evidence is gathered per question (shared ideas, the expected type of answer, who
 * else could claim the sentence, deferrals), and weighed by a logistic model whose weights are fitted on labelled
 * exchanges (see scripts/fit.ts and weights.ts).
 */
import type {Annotation} from '../annotate.js'
import type {Sentence} from '../conversation.js'
import type {Word} from '../parse/words.js'
import type {AskedQuestion} from './find.js'
import {termOf} from './terms.js'
import {BIAS, WEIGHTS} from './weights.js'

export type AnswerType = 'time' | 'money' | 'number' | 'place' | 'person' | 'reason' | 'manner' | 'choice' | 'yes-no' | 'what'

const TIME =
  /\d{1,2}[:.]\d{2}|\b\d{1,2} ?(?:am|pm|o.clock)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tomorrow|tonight|yesterday|(?:mid)?night|noon|lunch(?:time)?|(?:this |every )?(?:morning|afternoon|evening)|weekends?|soon|shortly|immediately|instantly|now|straight ?away|right away|at once|until|till|within|daily|weekly|monthly|annually|always|never|spring|summer|autumn|winter|christmas|easter|later|earlier|already|before|after|next|minutes?|hours?|days?|weeks?|months?|years?|decades?|january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b20\d\d\b/i
const STRONG_TIME =
  /\d{1,2}[:.]\d{2}|\b\d{1,2} ?(?:am|pm|o.clock)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:today|tomorrow|tonight|noon|overnight|straight ?away|right away|at once|weekends?|spring|summer|autumn|winter)\b|\b(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of|several|half|half an|same|next|this|another|each|every|per|working|business|twenty|thirty|fourteen|end of the|end of)[ -]?(?:to |or |– ?|- ?)?(?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|fortnight|months?|years?|nights?|terms?|seasons?)\b|\b(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b\d{1,2}(?:st|nd|rd|th)\b/i
const MONEY =
  /[£$€¥]\s?\d|\b\d[\d.,]*\s?(?:€|£|\$|euros?|pounds?|dollars?|pence|cents?|chf|eur|usd|gbp|francs?|kr|per ?cent|%)|\b(?:free|charge|charges|cost|costs|fee|fees|price|priced|pay|penny|cent|bill|included|gratis|complimentary|waived?|on us|on the house|nothing (?:to pay|extra))\b|%/i
const NUMBER = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|dozen|none|no|several|few|both|once|twice|unlimited|as many|half|quarter)\b/i
const PLACE =
  /https?:|www\.|\b[\w-]+\.(?:com|org|net|example|co\.uk|io)\b|@|\b(?:at|in|on|under|inside|below|above|behind|from|via|near|opposite|beside|next to|here|there|link|page|menu|tab|section|button|corner|website|site|street|road|lane|floor|branch|desk|counter|address|attached|enclosed)\b|[>→»]/i
const REASON =
  /\b(?:because|since|as|due to|owing|caused?|reason|why|so that|therefore|hence|meant|means|turned out|happened|wrong|mistake|mix-?up|error|fault|failed|broke|missed|forgot|was|were|had|after|when|changed|instead|thanks to|down to|otherwise|explains?)\b/i
const STRONG_REASON =
  /\b(?:because|due to|owing to|caused?|reason|that(?:'s| is) why|which is why|so that|turned out|what happened|went wrong|mistake|mix-?up|culprit|thanks to|explains?|meant|behind (?:it|this|that)|down to|as a result|had (?:been|gone|got|not)|hadn.t|wasn.t|weren.t|should have been)\b|:/i
const MANNER =
  /\b(?:you can|you could|you may|you'll find|you need|you only need|simply|just|by \w+ing|to do (?:so|this|that)|try|click|tap|open|press|choose|select|go to|enter|type|send|reply|use|hold|pull|see|follow|add|ring|call|write|ask|bring|leave|hand|drop|take|pop|install|restart|remove|set|check|turn|switch|download|upload|log|sign|scroll|fill|print|post|step|settings?|menu)\b|[>→]|https?:/i
const IMPERATIVE =
  /^(?:["'(]?)(?:please |just |simply |then |first,? |to \w+[^,]*, |if [^,]+, |for [^,]+, |in [^,]+, |once [^,]+, |when [^,]+, |under [^,]+, )?(?:try|click|tap|open|press|choose|select|go|enter|type|send|reply|use|hold|pull|see|follow|add|ring|call|write|ask|bring|leave|hand|drop|take|pop|install|restart|remove|set|check|turn|switch|download|upload|log|sign|scroll|fill|print|post|put|make|look|keep|give|tell|let|email|e-mail|unplug|plug|run|right|email|move|show|pick|visit|contact|apply|submit|return|wash|rinse|stop|start|wait|uninstall|update|disable|enable|delete|clear|reset|don't|do|avoid|have|get|find|say|quote|book|order|note|mention|read|copy|paste|create|exit|restore)\b/i
const YES_NO =
  /^(?:["'(]?)(?:yes|yep|yeah|no|nope|not?|none|sure|certainly|absolutely|of course|indeed|correct|definitely|happily|gladly|unfortunately|sadly|afraid|i'm afraid|regrettably|exactly|right|true|quite|by all means|both|neither|nothing|nobody|never|only|still|it (?:is|does|will|can|was|has|isn't|doesn't|won't)|you (?:can|may|do|don't|needn't|will|won't|are|aren't|have|haven't)|we (?:do|don't|can|can't|cannot|will|won't|have|haven't|are|aren't)|i (?:can|can't|cannot|have|will|do|don't)|there(?:'s| is| are| isn't| aren't)|that(?:'s| is| isn't))\b|[,;:–—-] ?(?:yes|no)\b|\b(?:yes|no),/i
const COMMITTED = /\b(?:i|we)(?:'ve| have|'ll| will|'m| am| are|'re)\b|\b(?:has|have) been\b|\bis (?:on its way|done|attached|enclosed|booked|arranged|waiting|being)\b|\b(?:done|attached|sorted|arranged|booked|refunded|cancelled|credited|sent|added|moved|corrected|fixed|removed|switched|changed|put|reserved|restored|reopened)\b/i
const REFUSAL = /\b(?:can(?:no|')?t|cannot|unable|not (?:possible|able|available|allowed|permitted|in a position|something)|won't|impossible|no longer|don't (?:offer|have|sell|do)|unfortunately|afraid|isn't|aren't)\b/i

const MATCHES: Record<AnswerType, RegExp> = {
  time: TIME,
  money: MONEY,
  number: NUMBER,
  place: PLACE,
  person: /\b(?:i|me|we|my|our|colleague|manager|team|driver|engineer|he|she|they|someone|anyone|everyone|courier|customer|staff|us)\b|(?<=[a-z,;] )[A-Z][a-z]+/,
  reason: REASON,
  manner: MANNER,
  choice: /./,
  'yes-no': /./,
  what: /./,
}
const STRONG: Partial<Record<AnswerType, RegExp>> = {
  time: STRONG_TIME,
  money: /[£$€¥]\s?\d|\b\d[\d.,]*\s?(?:€|£|\$|euros?|pounds?|dollars?|pence|cents?|chf|eur|usd|gbp|francs?|kr|%)|\b(?:free|no (?:extra )?(?:charge|cost|fee)|without charge|penny|included|nothing to pay|on us|on the house|at our (?:cost|expense)|waived?)\b/i,
  number: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|dozen)\b/i,
  place: /https?:|www\.|\b[\w-]+\.(?:com|org|net|example|co\.uk|io)\b|@|[>→»]|\b(?:at|in|on|under|inside|behind|opposite|via|to) (?:the |our |your |my |settings|account|[A-Z])/,
  reason: STRONG_REASON,
}

const WH_TYPES: [RegExp, AnswerType][] = [
  [/\bhow (?:\w+ )?(?:much|expensive)\b(?! (?:time|longer|notice|warning|sooner|later))|\b(?:price|prices|cost|costs|fee|fees|charge|charges|corkage|rate|rates|pay for)\b.{0,40}$|\bwhat (?:does|do|would|will|is|'s).{0,30}\b(?:cost|price|fee|charge|come to|set me back)|\bcosts?\b/i, 'money'],
  [/\b(?:when|how long|how soon|how quickly|how fast|how often|until when|by when|since when|what (?:time|date|day|hour)|which (?:day|date|week|month|time)|how much (?:time|longer|notice|later|sooner)|eta|what(?:'s| is| are) (?:the|your) (?:deadline|hours|opening|turnaround|lead time|schedule|delivery (?:date|time)))\b/i, 'time'],
  [/\b(?:why|how come|what (?:went wrong|happened|caused|is causing|could be causing|is the reason|was the reason|made|'s going on|is going on|is holding|'s holding)|on what grounds|the reason|how (?:did|could|can) (?:this|that|it|the|my|nuts)\b.{0,30}\b(?:happen|get|come|end up|go))/i, 'reason'],
  [/\b(?:where|what address|which address|link to|point me|direct me|what(?:'s| is) (?:the|your) (?:address|link|url|website))\b/i, 'place'],
  [/\b(?:who|whom|whose)\b/i, 'person'],
  [/\b(?:how many|how far|how big|how large|how heavy|how tall|how wide|how deep|how thick|how old|how loud|what (?:size|length|weight|width|height|dimensions|number|percentage)|how small|how high)\b/i, 'number'],
  [/\b(?:how (?:do|does|can|could|should|would|to|might|shall|must|am i|are we)|what (?:do|should|must|can|could|shall|would) (?:i|we|you (?:suggest|recommend|advise|need))|any (?:idea|ideas|suggestions?|tips?|advice|thoughts)|what (?:next|now|steps?)|what (?:i|we) (?:have|need|must|should|can)|how (?:i|we) (?:can|could|should|might|get|go|do|would))\b/i, 'manner'],
]

/** What kind of answer a question expects. */
export function answerType(question: AskedQuestion): AnswerType {
  const text = question.text.toLowerCase().replace(/[’‘]/g, "'")
  for (const [pattern, type] of WH_TYPES) if (pattern.test(text)) return type
  const first = question.words.find((word) => !/^(?:and|so|but|also|or|then|if|please|just|ok)$/.test(word.form))?.form ?? ''
  if (/^which$/.test(first) || /\bwhich\b/.test(text)) return 'choice'
  if (/\bor\b/.test(text) && /^(?:is|are|do|does|did|can|could|will|would|should|shall|has|have|was|were)$/.test(first)) return 'choice'
  if (/^(?:what|how)$/.test(first) || (/\b(?:what|how)\b/.test(text) && !/\b(?:whether|if)\b/.test(text))) return 'what'
  return 'yes-no'
}

/** Ideas that stand in every second mail of a help desk say little about what a sentence is about. */
const LIGHT = new Set(
  '=account =time =day =month =account order item product time day week month year call =address =email =phone =wait =person =happen =happen =error problem issu thing help team custom servic check today number =website shop compani start stop read mean feel hand end right left turn plan =late =early long part case full home hour call'.split(
    ' '
  )
)
const weightOf = (term: string) => (LIGHT.has(term) ? 0.5 : 1)

/** A sentence of the draft as evidence. */
interface Unit {
  text: string
  sentence: Sentence
  terms: Set<string>
  /** Ideas of the whole paragraph or list item. */
  block: Set<string>
  informative: boolean
  asks: boolean
  defers: boolean
  number: number
}

const unitsOf = new WeakMap<Annotation, Unit[]>()

function readUnits(reply: Annotation): Unit[] {
  const known = unitsOf.get(reply)
  if (known) return known
  const blocks = new Map<number, Set<string>>()
  const units: Unit[] = []
  for (const sentence of reply.sentences) {
    if (sentence.zone.type !== 'body') continue
    const terms = new Set<string>()
    let block = blocks.get(sentence.block)
    if (!block) {
      block = new Set()
      blocks.set(sentence.block, block)
    }
    let covered = 0
    for (const act of sentence.acts) if (act.type !== 'deferral') covered += act.to - act.from
    for (const word of sentence.words) {
      const term = termOf(word.form)
      if (term === '') continue
      terms.add(term)
      block.add(term)
    }
    const text = reply.text.slice(sentence.start, sentence.end)
    const ceremony = sentence.acts.some((act) => act.type === 'thanking' || act.type === 'apology' || act.type === 'sympathy' || act.type === 'pleasantry')
    units.push({
      text,
      sentence,
      terms,
      block,
      informative: terms.size > 0 && !(ceremony && (sentence.words.length < 9 || covered > sentence.words.length / 2)),
      asks: /\?["”')]*\s*$/.test(text),
      defers: sentence.acts.some((act) => act.type === 'deferral'),
      number: Number.parseInt(sentence.marker.replace(/\D/g, ''), 10) || 0,
    })
  }
  unitsOf.set(reply, units)
  return units
}

interface QuestionTerms {
  terms: Map<string, number>
  total: number
  context: Set<string>
  type: AnswerType
  request: boolean
}

function readQuestion(question: AskedQuestion): QuestionTerms {
  const terms = new Map<string, number>()
  let total = 0
  for (const word of question.words) {
    const term = termOf(word.form)
    if (term === '' || terms.has(term)) continue
    const weight = weightOf(term)
    terms.set(term, weight)
    total += weight
  }
  const context = new Set<string>()
  for (const word of question.context) {
    const term = termOf(word.form)
    if (term !== '' && !terms.has(term)) context.add(term)
  }
  return {terms, total, context, type: answerType(question), request: isRequest(question.words)}
}

/** “Can you refund me?”: asks for a deed; a report of the deed answers it. */
function isRequest(words: readonly Word[]): boolean {
  for (let at = 0; at + 1 < words.length && at < 6; at++) {
    if (/^(?:can|could|will|would)$/.test(words[at]?.form ?? '') && /^(?:you|someone|somebody|anyone|we|i)$/.test(words[at + 1]?.form ?? '')) return true
  }
  return false
}

const share = (question: QuestionTerms, terms: ReadonlySet<string>) => {
  if (question.total === 0) return 0
  let sum = 0
  for (const [term, weight] of question.terms) if (terms.has(term)) sum += weight
  return sum / question.total
}

export const FEATURES = [
  'sentence', 'window', 'block', 'draft', 'typed', 'typeAny', 'strongAny', 'typeFree', 'strongFree', 'context', 'only', 'ratio',
  'won', 'free', 'deferred', 'defers', 'askedBack', 'asks', 'yesNo', 'yesNoFree', 'few', 'request', 'requestDone', 'refused', 'numbered', 'between',
  'links', 'steps', 'short', 'time', 'money', 'number', 'place', 'person', 'reason', 'manner', 'choice', 'yes-no', 'what', 'hits', 'declarative',
] as const

/** Evidence for each question, as one row of figures in the order of FEATURES. */
export function evidence(questions: readonly AskedQuestion[], reply: Annotation): number[][] {
  const units = readUnits(reply)
  const informative = units.filter((unit) => unit.informative)
  const asked = questions.map(readQuestion)
  const draft = new Set<string>()
  for (const unit of units) for (const term of unit.terms) draft.add(term)

  // How well each sentence fits each question, and which question fits it best.
  const fits = asked.map((question) =>
    units.map((unit, at) => {
      const own = share(question, unit.terms)
      const next = units[at + 1]
      const near = Math.max(own, share(question, unit.block) * 0.6, next && next.sentence.block === unit.sentence.block ? share(question, next.terms) * 0.5 : 0)
      const typed = MATCHES[question.type].test(unit.text)
      const strong = STRONG[question.type]?.test(unit.text) ?? typed
      return {own, near, typed, strong, score: near + (strong ? 0.25 : 0) * (question.type === 'yes-no' || question.type === 'what' || question.type === 'choice' ? 0 : 1)}
    })
  )
  const owner = units.map((_, at) => {
    let best = -1
    let score = 0.2
    for (const [index, fit] of fits.entries()) {
      const value = (fit[at] as (typeof fit)[number]).score
      if (value > score) {
        score = value
        best = index
      }
    }
    return best
  })
  const bestUnit = fits.map((fit) => {
    let best = -1
    let score = 0.3
    for (const [at, value] of fit.entries()) if (value.near > score) {
      score = value.near
      best = at
    }
    return best
  })

  return asked.map((question, index) => {
    const fit = fits[index] as (typeof fits)[number]
    let sentence = 0
    let window = 0
    let block = 0
    let typed = 0
    let typeAny = 0
    let strongAny = 0
    let typeFree = 0
    let strongFree = 0
    let won = 0
    let free = 0
    let deferred = 0
    let askedBack = 0
    let yesNo = 0
    let yesNoFree = 0
    let requestDone = 0
    let refused = 0
    let context = 0
    let steps = 0
    let hits = 0
    for (const [at, unit] of units.entries()) {
      const {own, near, typed: isTyped, strong} = fit[at] as (typeof fit)[number]
      const mine = owner[at] === index
      const unclaimed = owner[at] === -1 || mine
      sentence = Math.max(sentence, own)
      block = Math.max(block, share(question, unit.block))
      const next = units[at + 1]
      if (next) window = Math.max(window, share(question, new Set([...unit.terms, ...next.terms])))
      if (isTyped) typed = Math.max(typed, near)
      if (strong) hits = Math.max(hits, near)
      if (mine && unit.informative) won++
      if (unit.informative && owner[at] === -1) free++
      if (unit.informative) {
        if (isTyped) typeAny = 1
        if (strong) strongAny = 1
        if (isTyped && unclaimed) typeFree = 1
        if (strong && unclaimed) strongFree = 1
      }
      if (unit.defers) deferred = Math.max(deferred, near)
      if (unit.asks) askedBack = Math.max(askedBack, near)
      if (YES_NO.test(unit.text)) {
        yesNo = Math.max(yesNo, near)
        if (unclaimed) yesNoFree = 1
      }
      if (COMMITTED.test(unit.text)) {
        requestDone = Math.max(requestDone, near + (unclaimed ? 0.2 : 0))
      }
      if (REFUSAL.test(unit.text)) refused = Math.max(refused, near)
      if (IMPERATIVE.test(unit.text) || unit.sentence.marker !== '') steps++
      let shared = 0
      for (const term of question.context) if (unit.terms.has(term)) shared++
      context = Math.max(context, Math.min(1, shared / 3))
    }
    const before = index > 0 ? (bestUnit[index - 1] as number) : -1
    const after = index + 1 < asked.length ? (bestUnit[index + 1] as number) : -1
    let between = 0
    if (before >= 0 && after > before + 1) for (let at = before + 1; at < after; at++) if (owner[at] === -1 || owner[at] === index) between = 1
    const numbered = units.filter((unit) => unit.number > 0)
    const isWhat = question.type
    const row: Record<(typeof FEATURES)[number], number> = {
      sentence,
      window,
      block,
      draft: share(question, draft),
      typed,
      typeAny,
      strongAny,
      typeFree,
      strongFree,
      context,
      only: asked.length === 1 ? 1 : 0,
      ratio: Math.min(3, informative.length / Math.max(1, asked.length)) / 3,
      won: Math.min(3, won) / 3,
      free: Math.min(5, free) / 5,
      deferred,
      defers: units.some((unit) => unit.defers) ? 1 : 0,
      askedBack,
      asks: units.some((unit) => unit.asks) ? 1 : 0,
      yesNo: isWhat === 'yes-no' || isWhat === 'choice' ? yesNo : 0,
      yesNoFree: isWhat === 'yes-no' || isWhat === 'choice' ? yesNoFree : 0,
      few: question.terms.size === 0 ? 1 : question.terms.size === 1 ? 0.6 : question.terms.size === 2 ? 0.3 : 0,
      request: question.request ? 1 : 0,
      requestDone: question.request ? requestDone : 0,
      refused: isWhat === 'yes-no' ? refused : 0,
      numbered: numbered.some((unit) => unit.number === index + 1) && numbered.length >= asked.length && asked.length > 1 ? 1 : 0,
      between,
      links: /https?:|www\./.test(reply.text) ? 1 : 0,
      steps: isWhat === 'manner' ? Math.min(3, steps) / 3 : 0,
      short: informative.length <= 3 ? 1 : 0,
      time: isWhat === 'time' ? 1 : 0,
      money: isWhat === 'money' ? 1 : 0,
      number: isWhat === 'number' ? 1 : 0,
      place: isWhat === 'place' ? 1 : 0,
      person: isWhat === 'person' ? 1 : 0,
      reason: isWhat === 'reason' ? 1 : 0,
      manner: isWhat === 'manner' ? 1 : 0,
      choice: isWhat === 'choice' ? 1 : 0,
      'yes-no': isWhat === 'yes-no' ? 1 : 0,
      what: isWhat === 'what' ? 1 : 0,
      hits,
      declarative: questions[index]?.form === 'declarative' ? 1 : 0,
    }
    return FEATURES.map((name) => row[name])
  })
}

/** For each question the probability, by the fitted model, that the draft leaves it open. */
export function openness(questions: readonly AskedQuestion[], reply: Annotation): number[] {
  return evidence(questions, reply).map((row) => {
    let sum = BIAS
    for (const [at, value] of row.entries()) sum += value * (WEIGHTS[at] ?? 0)
    return 1 / (1 + Math.exp(-sum))
  })
}
