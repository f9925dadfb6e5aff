/** The customer's message, read once: the sentences they wrote, the questions they ask, how they feel and what they want. */
import type {Sentence} from '../conversation.js'
import {parseZones} from '../parse/parse.js'
import {sentencesOf} from '../parse/sentences.js'
import {type AskedQuestion, askedIn} from '../questions/find.js'
import {zonesOf} from '../read/zones.js'
import {type CustomerData, dataOf} from './data.js'
import {reportsFault} from './fault.js'
import {type Upset, upsetOf} from './mood.js'
import {type Wish, wishesOf} from './wish.js'

/** Everything but the text and its sentences is worked out when first asked for. */
export interface CustomerMessage {
  text: string
  /** Sentences of subject and body, in order. */
  sentences: Sentence[]
  readonly questions: AskedQuestion[]
  readonly upset: Upset
  /** They report that something of ours went wrong. */
  readonly fault: boolean
  readonly wishes: Wish[]
  readonly data: CustomerData
}

/** As many messages are kept as are answered side by side: a help desk checks on every key, and the message stays the same. */
const KEPT = 4
const kept = new Map<string, CustomerMessage>()

/** The message as read before, where it was among the last few. */
export function rememberedCustomer(text: string): CustomerMessage {
  const message = kept.get(text) ?? readCustomer(text)
  // The one used last is the last to go.
  kept.delete(text)
  kept.set(text, message)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return message
}

/** Reads the customer's message; never throws, whatever the text. */
export function readCustomer(text: string): CustomerMessage {
  const zones = zonesOf(text)
  const read = zones.filter((zone) => zone.type === 'body' || zone.type === 'subject')
  const sentences = sentencesOf(parseZones(text, read), text, read)
  let questions: AskedQuestion[] | undefined
  let upset: Upset | undefined
  let fault: boolean | undefined
  let wishes: Wish[] | undefined
  let data: CustomerData | undefined
  return {
    text,
    sentences,
    get questions() {
      questions ??= askedIn(sentences, text)
      return questions
    },
    get upset() {
      upset ??= upsetOf(sentences, text)
      return upset
    },
    get fault() {
      fault ??= reportsFault(sentences, text, this.upset)
      return fault
    },
    get wishes() {
      wishes ??= wishesOf(sentences, text)
      return wishes
    },
    get data() {
      data ??= dataOf(text, zones)
      return data
    }
  }
}
