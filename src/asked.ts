/** What a reply asks of the customer: questions, requests, and the items of a list that a request announces. */
import {performs} from './acts/performs.js'
import type {Annotation} from './annotate.js'
import type {Sentence} from './conversation.js'
import type {Word} from './parse/words.js'
import {similarity, termsOf} from './questions/terms.js'

/** One thing asked, or several named in one breath. */
export interface Asked {
  sentence: Sentence
  /** UTF-16 offsets of the words that ask. */
  start: number
  end: number
  /** The words as the patterns see them, in one line. */
  form: string
  /** Ends in a question mark. */
  question: boolean
  /** How many things it asks for: “your address, the date and a photo” are three. */
  things: number
  /** Asks what they would like: no work for them. */
  offer: boolean
  /** The sentence that announced the list it is an item of. */
  announced: Sentence | undefined
}

/** Offers and pleasantries: they ask, but hand the customer no work. */
const OFFER =
  /\b(?:would|do|did) you (?:like|prefer|rather|fancy|want)\b|\b(?:shall|should|can|could|may|might) (?:i|we) (?!ask\b|have\b|get\b|take\b|know\b|trouble\b)|\b(?:which|what) (?:would|do|will) you (?:prefer|like|rather)|\b(?:would|does|will|is) (?:that|this|either|it) (?:suit|work|help|be|do|sound|all|ok|fine|make)|^how (?:does|would|about|is) (?:that|this)\b|\bsound (?:good|fair|ok|all)|\b(?:works?|suits?|suit) (?:you|better|best)\b|\banything else\b|\b(?:have|had|did) you (?:seen|heard|considered|thought|know|hear|met|come across)\b/

/** Several rules ask about one reply. */
const known = new WeakMap<Annotation, Asked[]>()

/** Everything asked in the body, in order. */
export function askedIn(reply: Annotation): readonly Asked[] {
  const asked = known.get(reply) ?? readAsked(reply)
  known.set(reply, asked)
  return asked
}

function readAsked(reply: Annotation): Asked[] {
  const asked: Asked[] = []
  const theirs = reply.customer?.questions.map(({words}) => termsOf(words)) ?? []
  // The block of the sentence that announced a list; its items follow it.
  let announced: Sentence | undefined
  for (const sentence of reply.body) {
    const source = reply.text.slice(sentence.start, sentence.end)
    if (announced && isItem(sentence, announced, source)) {
      // The list itself says what is asked.
      if (asked.at(-1)?.sentence === announced) asked.pop()
      asked.push({...place(sentence.words, sentence), sentence, question: source.includes('?'), offer: false, things: 1, announced})
      continue
    }
    announced = undefined
    const requests = performs(sentence, 'request')
    for (const {words, question} of clauses(sentence, reply.text)) {
      const requested = sentence.acts.some(
        ({type, from, to}) => type === 'request' && words.includes(sentence.words[from] as Word) && to > from
      )
      if (!question && !requested) continue
      const piece = place(words, sentence)
      if (question) piece.end = reply.text.indexOf('?', piece.end) + 1
      if (question && !requested && !ASKS.test(piece.form)) continue
      const offer = question && !requested && OFFER.test(piece.form)
      // A reply that takes up the customer's own question asks nothing.
      if (question && theirs.some((terms) => similarity(terms, termsOf(words)) >= 0.5)) continue
      asked.push({
        ...piece,
        sentence,
        question,
        offer,
        things: requested || WH.test(piece.form) ? thingsIn(words) : 1,
        announced: undefined
      })
    }
    if (/:\s*$/.test(source) && (requests || ANNOUNCES.test(source))) announced = sentence
  }
  return asked
}

/** A question to the customer speaks of them, or opens like one. */
const ASKS =
  /\b(?:you|your|yours)\b|^(?:and |also |or |so |then |first |next )*(?:what|which|when|where|who|whose|how|is|are|was|were|did|do|does|has|have|had|any|can|could|will|would)\b|\b(?:what|which|when|where|who|how) (?:is|'s|are|was|were|did|does|do)\b/

const WH = /^(?:and |also |or |so |then |first )*(?:what|which|when|where|who|whose|how)\b/

const ANNOUNCES = /\b(?:questions?|(?:need|require|want|missing) (?:to know|from you))\b/i

/** Tells something, and asks for nothing. */
const STATES = /^(?!.*\?)(?!\W*(?:wh\w+|how|if|any|your)\b).*\b(?:is|will|was|has|have been|we|['’]ll)\b/i

/** Steps of a how-to are orders, not questions. */
const STEP =
  /^(?:\W*)(?:click|tap|press|open|choose|select|go|log|sign|scroll|turn|switch|hold|wait|install|download|restart|type|enter|pick|save|check|run|close|start|use|remove|put|place|hang|take)\b/i

function isItem({marker, block, words, zone}: Sentence, lead: Sentence, source: string): boolean {
  if (zone.type !== 'body' || block === lead.block || STEP.test(source) || STATES.test(source)) return false
  return marker !== '' || (words.length <= 14 && !/[.!]\s*$/.test(source))
}

/** Opens an item of what is asked, after a comma or “and”. */
const ITEM = new Set('your the a an what which when where who whose how whether any two some did is was are do does have has if'.split(' '))
/** Ends what is asked: from here the sentence says what for. */
const PURPOSE = new Set(['so', 'then', 'because', 'and i', 'and we', 'i', 'we', 'once'])

function thingsIn(words: readonly Word[]): number {
  let things = 1
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (at > 3 && PURPOSE.has(word.form)) break
    const opens = word.form === 'and' || word.form === 'plus' ? next : word.comma ? word : undefined
    if (at > 2 && opens && ITEM.has(opens.form)) things++
  }
  return things
}

/** A sentence cut at its question marks and semicolons, where the parser went on. */
function clauses({words}: Sentence, text: string): {words: Word[]; question: boolean}[] {
  const found: {words: Word[]; question: boolean}[] = []
  let piece: Word[] = []
  for (const [at, word] of words.entries()) {
    piece.push(word)
    const next = words[at + 1]
    const gap = text.slice(word.end, next ? next.start : word.end + 3)
    const question = gap.includes('?')
    if (next && !question && !gap.includes(';')) continue
    found.push({words: piece, question})
    piece = []
  }
  return found
}

function place(words: readonly Word[], {start, end}: Sentence) {
  const first = words[0]
  const last = words.at(-1)
  return {start: first?.start ?? start, end: last?.end ?? end, form: words.map(({form}) => form).join(' ')}
}
