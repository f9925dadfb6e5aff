/**
 * Whether a draft answers a question. Evidence is gathered per question (what it shares with the draft, whether a
 * sentence of the expected type is near, who else claims the sentence, deferrals, how much the draft says for how many
 * questions) and added up by a scorecard fitted on labelled exchanges: see scripts/fit.ts and scorecard.ts.
 */
import {performs} from '../acts/performs.js'
import type {Annotation} from '../annotate.js'
import type {Sentence} from '../conversation.js'
import {TIME} from '../parse/time.js'
import type {Word} from '../parse/words.js'
import {isCommon} from './common.js'
import type {AskedQuestion} from './find.js'
import {BIAS, SCORECARD} from './scorecard.js'
import {termOf, termsOf} from './terms.js'

export type AnswerType = 'time' | 'money' | 'number' | 'place' | 'person' | 'reason' | 'manner' | 'choice' | 'yes-no' | 'what'

const STRONG_REASON =
  /\b(?:because|due to|owing to|caused?|reason|that(?:'s| is) why|which is why|so that|turned out|what happened|went wrong|mistake|mix-?up|culprit|thanks to|explains?|meant|behind (?:it|this|that)|down to|as a result|had (?:been|gone|got|not)|hadn.t|wasn.t|weren.t|should have been)\b|:/i

/** Says how to reach us, or that we understand: part of every good reply, answer to none. */
const INVITES =
  /\b(?:let (?:me|us) know|reply to (?:this|me)|hit reply|just (?:reply|answer|write|call|ring)|(?:drop|send) (?:me|us) a (?:line|note|message)|get in touch|(?:hesitate|free) to|give (?:me|us) a (?:call|ring|shout)|(?:call|ring|write to|reach|phone|contact|message|ping|email|e-mail) (?:me|us)\b|my (?:direct|mobile|own|number|line)|shout if|here if|any(?:thing)? (?:else|trouble|problem|more|further|questions)|look forward|any time)/i
const FEELS =
  /^(?:i|we) (?:can |do |quite |fully |completely )?(?:see|understand|imagine|appreciate|realise|realize|know|get)\b|\b(?:no wonder|must have been|must be|how (?:annoying|frustrating|upsetting|disappointing|lovely|nice)|what a (?:shame|lovely|nice|wonderful|way|day|start|nuisance|pity)|congratulations|glad|delighted|pleased to|happy to hear|sounds)\b/i

const STRONG: Partial<Record<AnswerType, RegExp>> = {
  time: TIME,
  money:
    /[£$€¥]\s?\d|\b\d[\d.,]{0,15}\s?(?:€|£|\$|euros?|pounds?|dollars?|pence|cents?|chf|eur|usd|gbp|francs?|kr|%)|\b(?:free|no (?:extra )?(?:charge|cost|fee)|without charge|penny|included|nothing to pay|on us|on the house|at our (?:cost|expense)|waived?)\b/i,
  number:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|dozen)\b/i,
  place:
    /https?:|www\.|\b[\w-]+\.(?:com|org|net|example|co\.uk|io)\b|@|[>→»]|\b(?:at|in|on|under|inside|behind|opposite|via|to) (?:the |our |your |my |settings|account|[A-Z])/,
  reason: STRONG_REASON
}

/** Anything that could be an answer to “how much”. */
const MONEY =
  /[£$€¥]|\d|\b(?:free|charge[sd]?|costs?|fees?|price[sd]?|pay|paid|pays|penny|cents?|included|bill|refund\w*|expense|on us|worth|pounds|dollars|euros?|quote|rates?|tariff|offer|half|hundred|thousand|\w+ty)\b/i

const WH_TYPES: [RegExp, AnswerType][] = [
  [
    /\bhow (?:\w+ )?(?:much|expensive)\b(?! (?:time|longer|notice|warning|sooner|later))|\b(?:price|prices|cost|costs|fee|fees|charge|charges|corkage|rate|rates|pay for)\b.{0,40}$|\bwhat (?:does|do|would|will|is|'s).{0,30}\b(?:cost|price|fee|charge|come to|set me back)|\bcosts?\b/i,
    'money'
  ],
  [
    /\b(?:when|how long|how soon|how quickly|how fast|how often|until when|by when|since when|what (?:time|date|day|hour)|which (?:day|date|week|month|time)|how much (?:time|longer|notice|later|sooner)|eta|what(?:'s| is| are) (?:the|your) (?:deadline|hours|opening|turnaround|lead time|schedule|delivery (?:date|time)))\b/i,
    'time'
  ],
  [
    /\b(?:why|how come|what (?:went wrong|happened|caused|is causing|could be causing|is the reason|was the reason|made|'s going on|is going on|is holding|'s holding)|on what grounds|the reason|how (?:did|could|can) (?:this|that|it|the|my|nuts)\b.{0,30}\b(?:happen|get|come|end up|go))/i,
    'reason'
  ],
  [
    /\b(?:where|what address|which address|link to|point me|direct me|what(?:'s| is) (?:the|your) (?:address|link|url|website))\b/i,
    'place'
  ],
  [/\b(?:who|whom|whose)\b/i, 'person'],
  [
    /\b(?:how many|how far|how big|how large|how heavy|how tall|how wide|how deep|how thick|how old|how loud|what (?:size|length|weight|width|height|dimensions|number|percentage)|how small|how high)\b/i,
    'number'
  ],
  [
    /\b(?:how (?:do|does|can|could|should|would|to|might|shall|must|am i|are we)|what (?:do|should|must|can|could|shall|would) (?:i|we|you (?:suggest|recommend|advise|need))|any (?:idea|ideas|suggestions?|tips?|advice|thoughts)|what (?:next|now|steps?)|what (?:i|we) (?:have|need|must|should|can)|how (?:i|we) (?:can|could|should|might|get|go|do|would))\b/i,
    'manner'
  ]
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

/** Everyday words say less about what a sentence is about than rare ones. */
const weightOf = (term: string) => (isCommon(term) ? 0.5 : 1)

/** A sentence of the draft as evidence. */
interface Unit {
  text: string
  sentence: Sentence
  terms: Set<string>
  /** Ideas of the whole paragraph or list item. */
  block: Set<string>
  /** Says something besides thanks, apologies, sympathy and how to reach us. */
  informative: boolean
  asks: boolean
  defers: boolean
}

function readUnits(reply: Annotation): Unit[] {
  const blocks = new Map<number, Set<string>>()
  const units: Unit[] = []
  for (const sentence of reply.sentences) {
    if (sentence.zone.type !== 'body') continue
    const terms = termsOf(sentence.words)
    const block = blocks.get(sentence.block) ?? new Set()
    for (const term of terms) block.add(term)
    blocks.set(sentence.block, block)
    const text = reply.text.slice(sentence.start, sentence.end)
    units.push({
      text,
      sentence,
      terms,
      block,
      informative: terms.size > 0 && !isCeremony(sentence) && !FEELS.test(text) && !(INVITES.test(text) && sentence.words.length < 22),
      asks: /\?["”')]*\s*$/.test(text),
      defers: performs(sentence, 'deferral')
    })
  }
  return units
}

const CEREMONY = new Set(['thanking', 'apology', 'sympathy', 'pleasantry', 'condolence'])

/** Little more than thanks, an apology or a good wish. */
function isCeremony({acts, words}: Sentence): boolean {
  let covered = 0
  for (const act of acts) if (CEREMONY.has(act.type)) covered += act.to - act.from
  return covered > 0 && (words.length < 9 || covered > words.length / 2)
}

interface QuestionTerms {
  terms: Weighted
  /** Of these, the ideas that stand in no other sentence of the customer's: what this question alone is about. */
  focus: Weighted
  things: Map<string, number>
  type: AnswerType
}

/** Ideas with their weights, in arrays: shares are computed for every question and every sentence. */
interface Weighted {
  ideas: string[]
  weights: number[]
  total: number
}

function weigh(terms: Iterable<string>): Weighted {
  const ideas = [...terms]
  const weights = ideas.map(weightOf)
  return {ideas, weights, total: weights.reduce((sum, weight) => sum + weight, 0)}
}

function readQuestion(question: AskedQuestion, sentencesWith: ReadonlyMap<string, number>): QuestionTerms {
  const terms = weigh(termsOf(question.words))
  const focus = weigh(terms.ideas.filter((idea) => (sentencesWith.get(idea) ?? 0) <= 1))
  return {terms, focus, things: thingsOf(question.words), type: answerType(question)}
}

const DETERMINER = new Set(
  'a an the my your our his her its their any some this that these those no another each every which what whose both either of for with on in at by about from into per and or new old other one two three four five six seven eight nine ten'.split(
    ' '
  )
)

/**
 * Ideas a question names as things (heads of noun phrases): an answer can do without the verbs and adjectives of its
 * question, hardly without its things.
 */
function thingsOf(words: readonly Word[]): Map<string, number> {
  const things = new Map<string, number>()
  for (const [at, word] of words.entries()) {
    const term = termOf(word.form)
    if (term === '' || /ly$/.test(word.form)) continue
    const before = words[at - 1]
    const before2 = words[at - 2]
    const next = words[at + 1]
    const determined = before !== undefined && DETERMINER.has(before.form)
    const modified =
      before !== undefined &&
      before2 !== undefined &&
      DETERMINER.has(before2.form) &&
      !DETERMINER.has(before.form) &&
      termOf(before.form) !== ''
    const named = word.capital && at > 0
    const suffixed = /(?:tion|sion|ment|ness|ity|ance|ence|ship|age|ure|ism)s?$/.test(word.form)
    if (!(determined || modified || named || suffixed)) continue
    // The head of the phrase counts whole, what qualifies it half.
    const head = next === undefined || termOf(next.form) === '' || next.comma || next.barrier
    things.set(term, Math.max(things.get(term) ?? 0, (head ? 1 : 0.5) * weightOf(term)))
  }
  return things
}

/** “Can you refund me?”: asks for a deed; a report of the deed answers it. */
function isRequest(words: readonly Word[]): boolean {
  for (let at = 0; at + 1 < words.length && at < 6; at++) {
    if (
      /^(?:can|could|will|would)$/.test(words[at]?.form ?? '') &&
      /^(?:you|someone|somebody|anyone|we|i)$/.test(words[at + 1]?.form ?? '')
    )
      return true
  }
  return false
}

/** Weighted share of a question's ideas that stand among `terms`, from 0 to 1. */
function share({ideas, weights, total}: Weighted, terms: ReadonlySet<string>): number {
  let sum = 0
  for (let at = 0; at < ideas.length; at++) if (terms.has(ideas[at] as string)) sum += weights[at] as number
  return total === 0 ? 0 : sum / total
}

/** The evidence the scorecard weighs; each figure lies between 0 and 1. */
export interface Evidence {
  /** Share of the question's ideas that stand anywhere in the draft. */
  shared: number
  /** Share of what this question alone is about that stands in one sentence. */
  focus: number
  /** Best fit among sentences of the expected type (a time for “when”, a price for “how much”). */
  typed: number
  /** Sentences that fit this question better than any other. */
  won: number
  /** Things the question names and the draft does not. */
  thingsMissing: number
  /** Best fit among sentences that put the answer off. */
  deferred: number
  /** How few ideas the question has: “How long?” shares none with its answer. */
  bare: number
  /** “Can you …”, “could I …”. */
  request: number
  declarative: number
  /** Asks for help while the draft asks back. */
  askedBack: number
  person: number
  /** Words of the question. */
  length: number
  /** Where it stands: first of several, its rank among them, its place in the message. */
  first: number
  rank: number
  place: number
  /** How much the draft says, as a whole and for each question. */
  words: number
  informative: number
  /** Nothing is left to answer it and the draft never mentions what it names; or it asks a price and the draft names none. */
  nothing: number
}

export const EVIDENCE: readonly (keyof Evidence)[] = [
  'shared',
  'focus',
  'typed',
  'won',
  'thingsMissing',
  'deferred',
  'bare',
  'request',
  'declarative',
  'askedBack',
  'person',
  'length',
  'first',
  'rank',
  'place',
  'words',
  'informative',
  'nothing'
]

/** Computes a value when first asked for it. */
function lazy<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

const cap = (value: number, most: number) => Math.min(most, value) / most

/** In how many sentences each idea stands. */
function countSentences(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>()
  const last = new Map<string, number>()
  for (const [index, {words}] of sentences.entries()) {
    for (const {form} of words) {
      const term = termOf(form)
      if (term === '' || last.get(term) === index) continue
      last.set(term, index)
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  return counts
}

/** Gathers the evidence for each question. */
export const evidence = (questions: readonly AskedQuestion[], reply: Annotation): Evidence[] => weighed(questions, reply, readUnits(reply))

function weighed(questions: readonly AskedQuestion[], reply: Annotation, units: readonly Unit[]): Evidence[] {
  const informative = units.filter((unit) => unit.informative).length
  const words = units.reduce((sum, unit) => sum + unit.sentence.words.length, 0)
  const draft = new Set<string>()
  for (const unit of units) for (const term of unit.terms) draft.add(term)
  const sentencesWith = countSentences(reply.customer?.sentences ?? [])
  const asked = questions.map((question) => readQuestion(question, sentencesWith))

  // How well each sentence fits each question, its paragraph and the next sentence counting in part.
  const fits = asked.map(({terms, type}) =>
    units.map((unit, at) => {
      const next = units[at + 1]
      const after = next && next.sentence.block === unit.sentence.block ? share(terms, next.terms) * 0.5 : 0
      const near = Math.max(share(terms, unit.terms), unit.block.size > unit.terms.size ? share(terms, unit.block) * 0.6 : 0, after)
      const typed = STRONG[type]?.test(unit.text)
      return {near, typed: typed ?? true, score: near + (typed ? 0.25 : 0)}
    })
  )
  // Which question each informative sentence fits best.
  const won = asked.map(() => 0)
  for (const [at, unit] of units.entries()) {
    if (!unit.informative) continue
    let owner = -1
    let best = 0.2
    for (const [index, fit] of fits.entries()) {
      const score = fit[at]?.score ?? 0
      if (score > best) {
        best = score
        owner = index
      }
    }
    if (owner >= 0) won[owner] = (won[owner] as number) + 1
  }

  const statements = lazy(() =>
    (reply.customer?.sentences ?? []).map(({start, end, words}) => ({start, end, terms: weigh(termsOf(words))}))
  )
  // Whether each informative sentence takes up something else the customer wrote: another question, or a statement.
  const nothingLeft = (index: number) => {
    const question = questions[index] as AskedQuestion
    const mine = (asked[index] as QuestionTerms).terms
    return units.every((unit, at) => {
      if (!unit.informative) return true
      const own = Math.max(fits[index]?.[at]?.score ?? 0, 0.2)
      if (fits.some((fit, other) => other !== index && (fit[at]?.score ?? 0) > own)) return true
      const least = Math.max(0.34, share(mine, unit.terms))
      return statements().some(
        ({start, end, terms}) => !(start < question.end && question.start < end) && share(terms, unit.terms) >= least
      )
    })
  }

  const asksBack = units.some((unit) => unit.asks)
  return asked.map(({terms, focus, things, type}, index): Evidence => {
    const question = questions[index] as AskedQuestion
    const fit = fits[index] as (typeof fits)[number]
    const bestOf = (suits: (unit: Unit, at: number) => boolean) =>
      units.reduce((best, unit, at) => (suits(unit, at) ? Math.max(best, fit[at]?.near ?? 0) : best), 0)
    let missing = 0
    for (const [thing, weight] of things) if (!draft.has(thing)) missing += weight
    const seeksHelp = type === 'manner' || type === 'reason' || question.context.some((word) => word.form === 'way' || word.form === 'fix')
    return {
      shared: share(terms, draft),
      focus: units.reduce((best, unit) => Math.max(best, share(focus, unit.terms)), 0),
      typed: bestOf((_, at) => fit[at]?.typed ?? false),
      won: cap(won[index] as number, 3),
      thingsMissing: cap(missing, 3),
      deferred: bestOf((unit) => unit.defers),
      bare: 1 - cap(terms.ideas.length, 3),
      request: isRequest(question.words) ? 1 : 0,
      declarative: question.form === 'declarative' ? 1 : 0,
      askedBack: asksBack && seeksHelp ? 1 : 0,
      person: type === 'person' ? 1 : 0,
      length: cap(question.words.length, 30),
      first: index === 0 ? 1 : 0,
      rank: index / Math.max(1, asked.length - 1),
      place: question.start / Math.max(1, reply.customer?.text.length ?? 1),
      words: cap(Math.max(words, 55), 200),
      informative: cap(informative / asked.length, 3),
      nothing:
        (missing >= 0.9 && terms.ideas.length > 1 && share(terms, draft) <= 0.2 && nothingLeft(index)) ||
        (type === 'money' && share(focus, draft) === 0 && !units.some((unit) => unit.defers || unit.asks || MONEY.test(unit.text)))
          ? 1
          : 0
    }
  })
}

/**
 * A question of which the draft says nothing, while each of its sentences takes up something else, is open whatever the
 * rest of the evidence: so also in replies shorter than those the scorecard was fitted on.
 */
const CERTAIN = 0.65

/** What the draft does with a question. */
export interface Answer {
  /** How sure we are, from 0 to 1, that it is left open. */
  openness: number
  /** The sentence that takes it up best asks back, or undertakes to find out. */
  deferred: boolean
}

const FINDS_OUT =
  /\b(?:check(?:ing)?|ask(?:ing|ed)?|f(?:ind|inding|ound) out|confirm|verify|look(?:ing)? into|(?:get|come) back|let you know|investigat\w{1,5}|clarify|query|speak to|talk to|run (?:it|that|this) (?:by|past)|put (?:it|that|this|your question) to|(?<!looking )forward\w{0,3}|pass(?:ed)? (?:it|that|this|your question)|don['’]t (?:yet )?know|not (?:yet )?(?:sure|certain)|can['’]t (?:yet )?say|know more|hear from|best person|will tell you|write to you|email you|ring you)\b/i
/** Share of the question's ideas that such a sentence must take up: of twelve so found six are deferrals. */
const TAKEN_UP = 0.4

export function answersOf(questions: readonly AskedQuestion[], reply: Annotation): Answer[] {
  const units = readUnits(reply)
  const rows = weighed(questions, reply, units)
  return questions.map(({words}, index) => {
    const terms = weigh(termsOf(words))
    let best = 0
    let putOff = 0
    for (const unit of units) {
      const fit = share(terms, unit.terms)
      best = Math.max(best, fit)
      if (unit.text.trimEnd().endsWith('?') || FINDS_OUT.test(unit.text)) putOff = Math.max(putOff, fit)
    }
    return {openness: openness(rows[index] as Evidence), deferred: putOff >= TAKEN_UP && putOff >= best}
  })
}

/** From this on a question counts as open: more likely than not. */
export const OPEN = 0.5

/** How sure we are, from 0 to 1, that the draft leaves a question with this evidence open. */
function openness(row: Evidence): number {
  let score = BIAS
  for (const name of EVIDENCE) for (const [above, points] of SCORECARD[name] ?? []) if (row[name] > above) score += points
  const fitted = 1 / (1 + Math.exp(-score))
  return row.nothing === 1 ? Math.max(fitted, CERTAIN) : fitted
}
