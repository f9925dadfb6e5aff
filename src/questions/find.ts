/**
 * The questions a customer asks: interrogative, imperative or declarative, with or without a question mark, several in a
 * sentence; without the rhetorical ones and the pleasantries.
 */
import {nameOf} from '../arguments.js'
import type {Sentence} from '../conversation.js'
import {readCustomer} from '../customer/customer.js'
import type {Word} from '../parse/words.js'
import {isQuoted} from '../phrases/guarded.js'
import {PhraseIndex} from '../phrases/match.js'
import {QUESTION_CUES, type QuestionCue} from './cues.js'
import {similarity, termsOf} from './terms.js'

export type QuestionForm = 'interrogative' | 'imperative' | 'declarative'

/** A question, with UTF-16 offsets into the customer's message (`end` exclusive). */
export interface CustomerQuestion {
  text: string
  start: number
  end: number
  form: QuestionForm
}

/** A question with the words that ask it. */
export interface AskedQuestion extends CustomerQuestion {
  words: Word[]
  /** Words of the sentence it stands in and the one before: what “it” refers to is often there. */
  context: Word[]
}

const AUX = new Set("is are am was were do does did can could will would has have had may might shall should must 's ain".split(' '))
const SUBJECT = new Set(
  'i you u ya we he she it they there this that these those the a an my your our his her their its any anyone anybody someone somebody one all both either each every everyone everything nobody no me mine yours another other others people customers'.split(
    ' '
  )
)
const WH = new Set('what when where why who whom whose which how'.split(' '))
/** May stand before a question without being part of what is asked. */
const LEAD = new Set(
  'and but so or also plus then well ok okay oh now firstly first secondly second thirdly third lastly last finally next another please hi hello hey btw anyway actually basically again thanks otherwise still besides further furthermore additionally moreover meanwhile sorry just question q questions because since nor'.split(
    ' '
  )
)
const PREPOSITION = new Set('up to from by until at in on for with of if so about'.split(' '))
const PLAIN_INVERSION =
  /^(?:(?:can|could|will|would|do|does|did|is|are) (?:you|u|i|we|it|there|that|they|my|this|one)\b|(?:what|when|where|why|who|how) (?:is|are|'s|do|does|did|can|could|will|would|should) (?:you|i|we|it|there|that|they|my|the|this|your|going|somebody|someone|anybody|anyone|he|she)\b|how (?:much|long|many) |(?:does|did) (?:a|an|the|one|your|my|our|this|that|any|anyone)\b|(?:what|which|whose) \w+ (?:\w+ )?(?:do|does|did|is|are|can|will|should|must) (?:i|you|we|it|the|they|one|my|your|a)\b)/
const inverts = (words: readonly Word[], at: number) =>
  PLAIN_INVERSION.test(
    words
      .slice(at, at + 5)
      .map((word) => word.form)
      .join(' ')
  )
const CONJUNCTION = new Set(['and', 'or', 'but', 'also', 'plus', 'then', 'so'])

let cues: PhraseIndex<QuestionCue> | undefined
function theCues(): PhraseIndex<QuestionCue> {
  if (!cues) {
    cues = new PhraseIndex()
    for (const [cue, patterns] of Object.entries(QUESTION_CUES)) for (const pattern of patterns) cues.add(pattern, cue as QuestionCue)
  }
  return cues
}

/** Whether an interrogative clause begins at word `at`: a wh-word with an auxiliary, or an auxiliary before its subject. */
function asksAt(words: readonly Word[], at: number, marked: boolean): boolean {
  const word = words[at]
  let next = words[at + 1]
  if (!word) return false
  if (WH.has(word.form)) {
    if (!next) return marked
    if (word.form === 'what' && (next.form === 'a' || next.form === 'an')) return false
    if (word.form === 'what' && next.form === 'happens') return true
    if (AUX.has(next.form))
      return marked || SUBJECT.has(words[at + 2]?.form ?? '') || /^(?:not|going|wrong)$/.test(words[at + 2]?.form ?? '')
    if (marked) return true
    if (word.form === 'who' && PREPOSITION.has(next.form)) return true
    if (word.form === 'how' && /^(?:many|much|long)$/.test(next.form)) return words.length - at <= 8
    // “Which size do I need”: the auxiliary follows within a few words, before its subject.
    if (word.form === 'when' || word.form === 'where' || word.form === 'who') return false
    for (let i = at + 2; i < Math.min(at + 6, words.length - 1); i++) {
      if (AUX.has((words[i] as Word).form) && SUBJECT.has((words[i + 1] as Word).form)) return true
    }
    return false
  }
  if (!AUX.has(word.form) || !next) return false
  // “Can't you …”, “isn't it …”
  if (next.form === 'not' && words[at + 2]) next = words[at + 2] as Word
  if (word.form === "'s" || word.form === 'had') return marked && SUBJECT.has(next.form)
  if (!marked && /^(?:was|were|may|might|am|must)$/.test(word.form)) return false
  if (!marked && word.form === 'should') return /^(?:i|we)$/.test(next.form)
  if (word.form === 'do' && !marked && !/^(?:you|i|we|they)$/.test(next.form))
    return at > 0 && LEAD.has((words[at - 1] as Word).form) && next.form === 'the'
  if (word.form === 'have' && !marked && !/^(?:you|i|we|they|any|the|my|your)$/.test(next.form)) return false
  return SUBJECT.has(next.form) || (marked && (next.capital || at === 0))
}

/** Index of the first word that is no lead-in. */
function skipLead(words: readonly Word[]): number {
  let at = 0
  while (at < words.length - 1 && at < 5 && LEAD.has((words[at] as Word).form)) at++
  return at
}

interface Piece {
  words: Word[]
  start: number
  end: number
  /** Ends in a question mark. */
  marked: boolean
  /** Ends in “?!” or “!?”. */
  exclaimed: boolean
}

const BOUNDARY =
  /[?？!]+["”’')]*|[.…]+["”’')]*|;|\r?\n|(?<=\S\s*)[\p{Emoji_Presentation}]+(?=\s+(?:any|can|could|is|are|do|does|did|will|would|what|when|where|why|who|how|which|u|n|and|btw|also)\b)/giu
const ABBREVIATION = /\b(?:[A-HJ-Za-hj-tv-z]|mr|mrs|ms|dr|st|no|prof|e\.g|i\.e|nr|approx|vs|etc|ca|incl|ref|ext)$/i
/** A line that begins like this after a short one is a sentence of its own, without a full stop before it. */
const FRESH_LINE = /^\s*(?:(?:btw|also|and also|oh|p\.?s|another|next|second)\b|\p{Lu}|[-*•・])/iu
/** A line shorter than this was ended by its writer. */
const SHORT_LINE = 55

/** Whether a sentence ends at `match`, though the parser went on. */
function endsAt(source: string, match: RegExpExecArray): boolean {
  const sign = match[0].charAt(0)
  const after = source.slice(match.index + match[0].length, match.index + match[0].length + 20)
  // “your mechanic (tall, red beard?) fixed it”: a doubt in passing.
  if (/[?？]/.test(match[0])) return !/^\)\s+\p{Ll}/u.test(after)
  if (sign === ';') return true
  if (sign === '\n' || sign === '\r') {
    const line = match.index - source.lastIndexOf('\n', match.index - 1)
    return line <= SHORT_LINE && FRESH_LINE.test(after)
  }
  // The parser goes on before small letters, as it must for “e.g. this”, and after what may be short for something, as “in.”
  return /^\s+\p{L}/u.test(after) && !ABBREVIATION.test(source.slice(Math.max(0, match.index - 8), match.index))
}

/** Cuts a sentence after each question mark and where a writer of small letters ends a sentence. */
function piecesOf(sentence: Sentence, text: string): Piece[] {
  const source = text.slice(sentence.start, sentence.end)
  const pieces: Piece[] = []
  let from = 0
  let word = 0
  const push = (to: number, marked: boolean) => {
    const end = sentence.start + to
    const words: Word[] = []
    while (word < sentence.words.length && (sentence.words[word] as Word).start < end) words.push(sentence.words[word++] as Word)
    const first = words[0]
    if (first) pieces.push({words, start: first.start, end, marked, exclaimed: marked && source.slice(from, to).includes('!')})
    from = to
  }
  BOUNDARY.lastIndex = 0
  for (let match = BOUNDARY.exec(source); match; match = BOUNDARY.exec(source)) {
    if (endsAt(source, match)) push(match.index + match[0].length, /[?？]/.test(match[0]))
  }
  if (from < source.length) push(source.length, false)
  return pieces
}

interface Candidate extends AskedQuestion {
  closer: boolean
  /** Asks by its form, not by its mark alone. */
  inverted: boolean
  title: boolean
  block: number
}

/** The questions in one piece, each with the words that ask it. */
function questionsIn(piece: Piece, text: string): Omit<Candidate, 'context' | 'title' | 'block'>[] {
  const {words, marked, exclaimed} = piece
  const found: {cue: QuestionCue; from: number; to: number}[] = []
  theCues().sweep(words, (cue, span) => {
    if (!isQuoted(words, span)) found.push({cue, ...span})
  })
  const has = (cue: QuestionCue) => found.find((match) => match.cue === cue)
  const lead = skipLead(words)
  const rest = words.length - lead
  if (rest <= 0) return []
  if (words.every((word) => word.quoted)) return []

  // Where interrogative clauses begin: at the start, after a comma or a barrier, after “and”.
  const starts: number[] = []
  for (let at = lead; at < words.length; at++) {
    const word = words[at] as Word
    const before = words[at - 1]
    const free = at === lead || word.comma || word.barrier
    const joined = before !== undefined && (CONJUNCTION.has(before.form) || before.form === 'question' || before.form === 'btw')
    if (!(free || joined) || word.quoted) continue
    let ask = at
    // “…, and up to how much?”, “and if so by when”
    if ((joined || at === lead) && marked) while (ask < at + 3 && PREPOSITION.has((words[ask] as Word | undefined)?.form ?? '')) ask++
    if (ask > at && !WH.has(words[ask]?.form ?? '')) ask = at

    // What is announced asks without a mark: “Two things: is a fix planned, …”.
    const announced = before !== undefined && text.slice(before.end, word.start).includes(':')
    if (!asksAt(words, ask, marked || (announced && !/^(?:when|where|who|had|have)$/.test(word.form)))) continue
    // Without a mark and inside a sentence, only a plain inversion asks: “…, can you reset it”.
    if (!marked && at > lead && !announced && !inverts(words, at)) continue
    // An alternative (“…, or is that it?”) belongs to the question it is an alternative of.
    if (starts.length > 0 && before?.form === 'or') continue
    // “… and if so by when” is one question, whose “if” and “by when” both begin a clause.
    if (starts.length > 0 && at - (starts.at(-1) as number) < 3 && words[starts.at(-1) as number]?.form === 'if') continue
    // “…, which is …”, “…, where I …”: a relative clause, not a question.
    if (
      at > lead &&
      !announced &&
      WH.has(word.form) &&
      !(marked && word.form === 'how') &&
      !inverts(words, at) &&
      !/^(?:and|but|also|plus|so)$/.test(before?.form ?? '') &&
      !AUX.has(words[at + 1]?.form ?? '') &&
      !(marked && words[at + 1]?.form === 'of')
    )
      continue
    if (
      at > lead &&
      (word.form === 'which' || word.form === 'who' || word.form === 'where' || word.form === 'when') &&
      word.comma &&
      starts.length === 0 &&
      !marked &&
      !inverts(words, at)
    )
      continue
    starts.push(at)
  }
  if (starts.length === 0 && (marked || words[lead]?.form === 'if')) {
    const at = askedLate(words, lead, marked)
    if (at > 0) starts.push(at)
  }
  const imperative = has('imperative')
  const declarative = has('declarative')
  const tag = has('tag')
  const make = (from: number, to: number, form: QuestionForm, {closer = false, inverted = false} = {}) => {
    const first = words[from] as Word
    const end = to >= words.length ? piece.end : (words[to - 1] as Word).end
    let start = first.start
    if (from === lead) start = piece.start
    return {text: text.slice(start, end), start, end, form, words: words.slice(from, to), closer, inverted}
  }

  const nonsense = (from: number) =>
    found.some(
      ({cue, ...match}) =>
        (cue === 'rhetorical' || cue === 'phatic') &&
        (match.from === from ||
          (match.from < from && match.to > from) ||
          (match.to === words.length && match.from > from && cue === 'rhetorical' && match.to - match.from === 1))
    )
  if (starts.length > 0) {
    const result = []
    for (const [index, start] of starts.entries()) {
      if (nonsense(start)) continue
      const next = starts[index + 1] ?? words.length
      // The conjunction before the next question belongs to neither.
      let to = next
      if (to < words.length && CONJUNCTION.has((words[to - 1] as Word).form)) to--
      // A condition or statement that leads up to a single question is quoted with it.
      const from = index === 0 && starts.length === 1 ? lead : start
      if (to - start < 1) continue
      const closer = found.some((match) => match.cue === 'closer' && match.from >= lead - 1)
      result.push(make(from, to, marked || !imperative ? 'interrogative' : 'imperative', {closer, inverted: true}))
    }
    if (result.length > 0 || !declarative) return result
  }
  const cue = imperative && declarative ? (imperative.from <= declarative.from ? imperative : declarative) : (imperative ?? declarative)
  if (cue && !isVented(words, cue, marked)) {
    if (has('phatic') && !words.slice(cue.to).some((word) => WH.has(word.form))) return []
    const result = []
    // “… what is holding it up, and whether I should cancel”: the second indirect question counts apart.
    let from = lead
    for (let at = cue.to; at < words.length - 1; at++) {
      const word = words[at] as Word
      const before = words[at - 1] as Word
      const listed = (word.comma || word.barrier) && /^(?:what|whether|how|why)$/.test(word.form)
      if (!listed && (before.form !== 'and' || !/^(?:what|when|where|why|who|how|whether|which|if)$/.test(word.form))) continue
      if (at - from < 3) continue
      result.push(make(from, before.form === 'and' ? at - 1 : at, cue.cue as QuestionForm))
      from = at
    }
    result.push(make(from, words.length, cue.cue as QuestionForm))
    return result
  }
  if (has('elliptic') && !has('phatic')) return [make(lead, words.length, 'interrogative')]
  const closer = has('closer')
  if (closer) return [make(lead, words.length, 'interrogative', {closer: true})]
  if (!marked || has('phatic') || has('rhetorical')) return []
  const exempt = tag || /^any/.test((words[lead] as Word).form)
  if (exclaimed && !exempt) return []
  if (/^any/.test((words[lead] as Word).form)) return [make(lead, words.length, 'interrogative')]
  const wh = words.some((word, at) => at >= lead && WH.has(word.form) && (at < lead + 4 || at > words.length - 3))
  // A statement with a question mark asks only if something besides the mark says so.
  const statement = /^(?:i|my|we|it|he|she|they)$/.test((words[lead] as Word).form) && !tag
  if (statement && !wh) return []
  if (tag || wh || (rest <= 7 && rest >= 2) || ALONE.test((words[lead] as Word).form)) return [make(lead, words.length, 'interrogative')]
  return []
}

/** “If I refuse the parcel do I still owe it?”: where the question begins after a condition, without a comma; or -1. */
function askedLate(words: readonly Word[], lead: number, marked: boolean): number {
  if (!CONDITION.has((words[lead] as Word).form)) return -1
  for (let at = lead + 1; at < words.length - 1; at++) {
    if (
      (marked ? /^(?:do|does|did|can|could|will|would|is|are|should|must|may)$/ : /^(?:do|can|could)$/).test((words[at] as Word).form) &&
      SUBJECT.has((words[at + 1] as Word).form) &&
      (!SUBJECT.has((words[at - 1] as Word).form) || (at - lead > 3 && /^(?:it|that|this)$/.test((words[at - 1] as Word).form))) &&
      !WH.has((words[at - 1] as Word).form)
    )
      return at
  }
  return -1
}

const CONDITION = new Set('if when once since as given assuming supposing until unless in for from after before'.split(' '))

/** Words that ask by themselves, with a question mark. */
const ALONE =
  /^(?:included|possible|available|allowed|correct|free|extra|covered|refundable|true|cost|price|eta|size|why|when|how|where|who|which)$/

/** “I don't know how you sleep at night”, “they told me when I rang”: no question to us. */
function isVented(words: readonly Word[], cue: {cue: QuestionCue; from: number; to: number}, marked: boolean): boolean {
  const before = words.slice(Math.max(0, cue.from - 4), cue.from).map((word) => word.form)
  const first = words[cue.from]?.form ?? ''
  if (cue.cue === 'imperative') {
    if (before.at(-1) === 'not') return true
    if (words[cue.from]?.comma) return false
    const subject = before.at(-1) ?? ''
    // A subject before the verb makes it a report: “you told me”, “they confirm that …”.
    if (
      /^(?:you|they|he|she|it|who|nobody|to|i|we|'s|not|never|always)$/.test(subject) &&
      !before.includes('could') &&
      !before.includes('can') &&
      !before.includes('would') &&
      !before.includes('please') &&
      !before.includes('will')
    ) {
      return !(subject === 'to' && /like|want|need|ask/.test(before.join(' ')))
    }
    return false
  }
  if (/^(?:told|tell|let)$/.test(first)) {
    return !before.some((form) => /^(?:please|could|can|would|will|if|just)$/.test(form))
  }
  if (
    !marked &&
    words.slice(cue.to, cue.to + 2).some((word) => /^(?:you|your|people|anyone)$/.test(word.form)) &&
    before.includes('not') &&
    /^(?:know|understand|see)$/.test(first)
  )
    return true
  if (/^(?:asks|asked|wants|wanted|wondered)$/.test(first) && before.some((form) => /^(?:they|he|she|you)$/.test(form))) return true
  return false
}

/** A question is held against as many before it to see whether it is asked again: a bound on the work, not on mails. */
const NEARBY = 40

/** Every question of a message already read, with the words that ask it. */
export function askedIn(sentences: readonly Sentence[], text: string): AskedQuestion[] {
  const all: Candidate[] = []
  const title = isTitle(sentences)
  for (const [index, sentence] of sentences.entries()) {
    const inTitle = title && index === 0
    for (const piece of piecesOf(sentence, text)) {
      // An item of a list of questions needs no mark.
      const {form = ''} = piece.words[0] ?? {}
      if (sentence.marker !== '' && (WH.has(form) || /^(?:can|could|is|are|do|does|will|would)$/.test(form))) piece.marked = true
      for (const question of questionsIn(piece, text)) {
        if (question.words.length === 0) continue
        all.push({...question, context: [...(sentences[index - 1]?.words ?? []), ...sentence.words], title: inTitle, block: sentence.block})
      }
    }
  }
  const terms = all.map((question) => termsOf(question.words))
  const asks = all.filter((question) => !question.closer && !question.title).length
  const alike = (at: number, from: number, to: number, least: number) =>
    all.slice(from, to).some((other, offset) => {
      const there = from + offset
      return there !== at && !other.closer && !other.title && similarity(terms[at] as Set<string>, terms[there] as Set<string>) >= least
    })
  const kept = all.filter((question, at) => {
    if (question.closer) return asks === 0
    if (question.title) return (asks === 0 || question.inverted) && !alike(at, at + 1, at + 1 + NEARBY, 0.34)
    // Asked twice is one question: the first stands.
    return !alike(at, Math.max(0, at - NEARBY), at, 0.8)
  })
  return kept.map(({text, start, end, form, words, context}) => ({text, start, end, form, words, context}))
}

/** Forum posts begin with a title: one line of its own that other blocks follow. */
function isTitle(sentences: readonly Sentence[]): boolean {
  const [first, second] = sentences
  return first !== undefined && second !== undefined && first.block !== second.block && first.words.length <= 16 && first.marker === ''
}

/**
 * The questions a customer asks.
 * @param customer the message, plain text
 * @returns in order of appearance; offsets are UTF-16 code units into `customer`, `end` exclusive
 * @throws {TypeError} when `customer` is not a string
 */
export function findQuestions(customer: string): CustomerQuestion[] {
  if (typeof customer !== 'string') throw new TypeError(`findQuestions(customer): customer must be a string, got ${nameOf(customer)}`)
  return readCustomer(customer).questions.map(({text, start, end, form}) => ({text, start, end, form}))
}
