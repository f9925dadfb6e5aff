/**
 * The questions a customer asks: interrogative, imperative or declarative, with or without a question mark, several in a
 * sentence; without the rhetorical ones and the pleasantries.
 */
import type {Sentence} from '../conversation.js'
import type {Word} from '../parse/words.js'
import {PhraseIndex} from '../phrases/match.js'
import {QUESTION_CUES, type QuestionCue} from './cues.js'
import {readCustomer} from './customer.js'
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

const AUX = new Set(
  "is are am was were do does did can could will would has have had may might shall should must 's ain".split(' ')
)
const SUBJECT = new Set(
  'i you we he she it they there this that these those the a an my your our his her their its any anyone anybody someone somebody one all both either each every everyone everything nobody no me mine yours another other others people customers'.split(
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
  /^(?:(?:can|could|will|would|do|does|did|is|are) (?:you|i|we|it|there|that|they|my|this)\b|(?:what|when|where|why|who|how) (?:is|are|'s|do|does|did|can|could|will|would|should) (?:you|i|we|it|there|that|they|my|the|this|your|going)\b|how (?:much|long|many) )/
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
    if (AUX.has(next.form)) return marked || SUBJECT.has(words[at + 2]?.form ?? '') || /^(?:not|going|wrong)$/.test(words[at + 2]?.form ?? '')
    if (marked) return true
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
  if (word.form === 'do' && !marked && !/^(?:you|i|we|they)$/.test(next.form)) return false
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

/** Cuts a sentence after each question mark and where a writer of small letters ends a sentence. */
function piecesOf(sentence: Sentence, text: string): Piece[] {
  const source = text.slice(sentence.start, sentence.end)
  const pieces: Piece[] = []
  const boundary = /[?？!]*[?？][?!？]*["”’')]*|[.!…]+["”’')]*(?=\s+\p{Ll})|(?<=\bI)\.(?=\s+\p{Lu})|;|(?<=(?:^|\n).{1,54})\r?\n/gu
  let from = 0
  let word = 0
  const push = (to: number, marked: boolean) => {
    const end = sentence.start + to
    const words: Word[] = []
    while (word < sentence.words.length && (sentence.words[word] as Word).start < end) words.push(sentence.words[word++] as Word)
    const first = words[0]
    if (first) pieces.push({words, start: first.start, end, marked, exclaimed: marked && /[?？]!|![?？]/.test(source.slice(from, to))})
    from = to
  }
  for (let match = boundary.exec(source); match; match = boundary.exec(source)) {
    const sign = match[0].charAt(0)
    if ((sign === '.' || sign === '…') && /\b(?:[A-HJ-Za-hj-z]|e\.g|i\.e|nr|approx|vs|etc|ca|incl|ref|ext)$/iu.test(source.slice(Math.max(0, match.index - 8), match.index))) continue
    push(match.index + match[0].length, /[?？]/.test(match[0]))
  }
  if (from < source.length) push(source.length, false)
  return pieces
}

interface Candidate extends AskedQuestion {
  closer: boolean
  title: boolean
  block: number
}

/** The questions in one piece, each with the words that ask it. */
function questionsIn(piece: Piece, text: string): Omit<Candidate, 'context' | 'title' | 'block'>[] {
  const {words, marked, exclaimed} = piece
  const found: {cue: QuestionCue; from: number; to: number}[] = []
  theCues().sweep(words, (cue, span) => {
    for (let at = span.from; at < span.to; at++) if (words[at]?.quoted) return
    found.push({cue, ...span})
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
    if (joined && marked) while (ask < at + 3 && PREPOSITION.has((words[ask] as Word | undefined)?.form ?? '')) ask++
    if (ask > at && !WH.has(words[ask]?.form ?? '')) ask = at
    if (!asksAt(words, ask, marked)) continue
    // Without a mark and inside a sentence, only a plain inversion asks: “…, can you reset it”.
    if (!marked && at > lead && !PLAIN_INVERSION.test(`${word.form} ${words[at + 1]?.form} ${words[at + 2]?.form}`)) continue
    // An alternative (“…, or is that it?”) belongs to the question it is an alternative of.
    if (starts.length > 0 && before?.form === 'or') continue
    // “…, which is …”, “…, where I …”: a relative clause, not a question.
    if (at > lead && WH.has(word.form) && !/^(?:and|but|also|plus|so)$/.test(before?.form ?? '') && !AUX.has(words[at + 1]?.form ?? '') && !(marked && words[at + 1]?.form === 'of')) continue
    if (at > lead && (word.form === 'which' || word.form === 'who' || word.form === 'where' || word.form === 'when') && word.comma && starts.length === 0 && !marked) continue
    starts.push(at)
  }
  const imperative = has('imperative')
  const declarative = has('declarative')
  const tag = has('tag')
  const make = (from: number, to: number, form: QuestionForm, closer = false) => {
    const first = words[from] as Word
    const end = to >= words.length ? piece.end : (words[to - 1] as Word).end
    let start = first.start
    if (from === lead) start = piece.start
    return {text: text.slice(start, end), start, end, form, words: words.slice(from, to), closer}
  }

  const nonsense = (from: number) =>
    found.some(
      ({cue, ...match}) =>
        (cue === 'rhetorical' || cue === 'phatic') &&
        (match.from === from || (match.from < from && match.to > from) || (match.to === words.length && match.from > from && cue === 'rhetorical' && match.to - match.from === 1))
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
      result.push(make(from, to, marked || !imperative ? 'interrogative' : 'imperative', closer))
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
      if (before.form !== 'and' || !/^(?:what|when|where|why|who|how|whether|which|if)$/.test(word.form)) continue
      if (at - from < 3 || (word.form === 'if' && words[at + 1]?.form === 'so')) if (at - from < 3) continue
      result.push(make(from, at - 1, cue.cue as QuestionForm))
      from = at
    }
    result.push(make(from, words.length, cue.cue as QuestionForm))
    return result
  }
  if (has('elliptic') && !has('phatic')) return [make(lead, words.length, 'interrogative')]
  const closer = has('closer')
  if (closer) return [make(lead, words.length, 'interrogative', true)]
  if (!marked || has('phatic') || nonsense(lead)) return []
  const exempt = tag || /^any/.test((words[lead] as Word).form)
  if (exclaimed && !exempt) return []
  if (/^any/.test((words[lead] as Word).form)) return [make(lead, words.length, 'interrogative')]
  const wh = words.some((word, at) => at >= lead && WH.has(word.form) && (at < lead + 4 || at > words.length - 3))
  // A statement with a question mark asks only if something besides the mark says so.
  const statement = /^(?:i|my|we|it|he|she|they)$/.test((words[lead] as Word).form) && !tag
  if (statement && !wh) return []
  if (tag || wh || (rest <= 7 && rest >= 2)) return [make(lead, words.length, 'interrogative')]
  return []
}

/** “I don't know how you sleep at night”, “they told me when I rang”: no question to us. */
function isVented(words: readonly Word[], cue: {cue: QuestionCue; from: number; to: number}, marked: boolean): boolean {
  const before = words.slice(Math.max(0, cue.from - 4), cue.from).map((word) => word.form)
  const first = words[cue.from]?.form ?? ''
  if (cue.cue === 'imperative') {
    const subject = before.at(-1) ?? ''
    // A subject before the verb makes it a report: “you told me”, “they confirm that …”.
    if (/^(?:you|they|he|she|it|who|nobody|to|i|we|'s|not|never|always)$/.test(subject) && !before.includes('could') && !before.includes('can') && !before.includes('would') && !before.includes('please') && !before.includes('will')) {
      return !(subject === 'to' && /like|want|need|ask/.test(before.join(' ')))
    }
    return false
  }
  if (/^(?:told|tell|let)$/.test(first)) {
    return !before.some((form) => /^(?:please|could|can|would|will|if|just)$/.test(form))
  }
  if (!marked && words.slice(cue.to, cue.to + 2).some((word) => /^(?:you|your|people|anyone)$/.test(word.form)) && before.includes('not') && /^(?:know|understand|see)$/.test(first)) return true
  if (/^(?:asks|asked|wants|wanted|wondered)$/.test(first) && before.some((form) => /^(?:they|he|she|you)$/.test(form))) return true
  return false
}

/** Every question of a message already read, with the words that ask it. */
export function askedIn(sentences: readonly Sentence[], text: string): AskedQuestion[] {
  const all: Candidate[] = []
  const title = isTitle(sentences)
  for (const [index, sentence] of sentences.entries()) {
    const inTitle = title && index === 0
    for (const piece of piecesOf(sentence, text)) {
      for (const question of questionsIn(piece, text)) {
        if (question.words.length === 0) continue
        all.push({...question, context: [...(sentences[index - 1]?.words ?? []), ...sentence.words], title: inTitle, block: sentence.block})
      }
    }
  }
  const kept = all.filter((question, index) => {
    if (question.closer && all.some((other, at) => at !== index && !other.closer && !other.title)) return false
    const terms = termsOf(question.words)
    if (question.title && all.some((other) => !other.title && !other.closer && similarity(terms, termsOf(other.words)) >= 0.34)) return false
    // Asked twice is one question: the first stands.
    return !all.slice(0, index).some((other) => !other.title && !other.closer && terms.size > 0 && similarity(terms, termsOf(other.words)) >= 0.8)
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
  if (typeof customer !== 'string') throw new TypeError(`findQuestions(customer): customer must be a string, got ${customer === null ? 'null' : typeof customer}`)
  return readCustomer(customer).questions.map(({text, start, end, form}) => ({text, start, end, form}))
}
