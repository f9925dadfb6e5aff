/** Which sentences of a reply play back what the customer wrote: they share the terms the complaint or request is about. */
import type {Annotation} from '../annotate.js'
import type {Sentence} from '../conversation.js'
import {termOf, termsOf} from '../questions/terms.js'
import {APOLOGISING, performs} from './performs.js'

/** Terms of every letter that a sentence must share to play something back, where it shares none that is the customer's own. */
const SEVERAL = 2

/** The sentences of the reply that share key terms with the customer's message, in order; none without a message. */
export function restatements({customer, sentences}: Annotation): Sentence[] {
  if (!customer) return []
  const keys = keysIn(customer.sentences)
  const all = new Set(customer.sentences.flatMap(({words}) => [...termsOf(words)]))
  return sentences.filter((sentence) => {
    if (sentence.zone.type !== 'body') return false
    const own = [...keysOf(sentence.words)]
    if (own.some((key) => keys.has(key))) return true
    // “Sorry that your seats were suspended” names what happened in the writer's words.
    if (own.length > 0 && performs(sentence, ...APOLOGISING) && names(sentence)) return true
    return [...termsOf(sentence.words)].filter((term) => all.has(term) && !EMPTY.has(term)).length >= SEVERAL
  })
}

/** “Sorry about the cold soup”, “sorry that it leaked”, where “sorry for any trouble” names nothing. */
function names({words, acts}: Sentence): boolean {
  const after = acts.find(({type}) => APOLOGISING.includes(type))?.to ?? 0
  return /^(?:that|about|for|your|the|our)$/.test(words[after]?.form ?? '') && keysOf(words.slice(after)).size > 0
}

/** The key terms of several sentences. */
export function keysIn(sentences: readonly Sentence[]): Set<string> {
  const keys = new Set<string>()
  for (const {words} of sentences) for (const key of keysOf(words)) keys.add(key)
  return keys
}

/** Terms that say what a matter is about: those of every letter to and from a help desk left out, `£68` and `68` one. */
function keysOf(words: Sentence['words']): Set<string> {
  const keys = new Set<string>()
  for (const term of termsOf(words)) {
    const number = /^[£$€]?(\d[\d.,]*)[€£$]?$/.exec(term)?.[1]
    if (number ? number.length > 1 : !GENERIC.has(term)) keys.add(number ?? term)
  }
  return keys
}

const termSet = (words: string) => new Set(words.split(/\s+/).map(termOf).filter(Boolean))

/** Terms of letters as such: never enough, however many are shared. */
const EMPTY =
  termSet(`bother hassle fuss frustration bump reach unpleasant disappointment made use try add need show service customer team staff company firm colleague people manager desk office department direct call email mail letter message
  note reply write read contact details matter issue problem case situation experience trouble feedback complaint concern enquiry
  request record account money amount pay paid card refund full back return send hour day week month year morning evening afternoon
  today tomorrow tonight yesterday time date monday tuesday wednesday thursday friday saturday sunday end start happen expect leave
  arrive receive accept agree apologise apology regret feel felt upset angry annoyed disappointed frustrate right wrong bad mistake
  error fault quick long short whole far free true clear fact reason point place name word talk speak tell told show check look
  stand hold let help thank patience trust hope believe wish care attention view work mind life world mr mrs ms sir madam dr dear
  team good nice great lovely kind gentleman lady moment second couple several lot follow pass finally quick simple certain
  different usual normal possible simply entire total hi hello lol ok yes please don can won didn isn doesn't it i'd i'm i've
  inconvenience hear upset moment sincere deep whatever standard level caused occur occasion`)

/** Terms that say what a matter is about only in company. */
const GENERIC = new Set([
  ...EMPTY,
  ...termSet(`number line phone file order bank cost replace night january february march april june july august september october november
  december begin wait late early two three four five six seven eight nine ten hundred thousand half twice once part bring move set
  open close turn change page online website person child home house job run side hand eye head man men woman miss minute stop stay
  finish move miss`)
])
