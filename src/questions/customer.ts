/** The customer's message, read once: the sentences they wrote and the questions they ask. */
import type {Sentence} from '../conversation.js'
import {parseZones} from '../parse/parse.js'
import {sentencesOf} from '../parse/sentences.js'
import {zonesOf} from '../read/zones.js'
import {type AskedQuestion, askedIn} from './find.js'

export interface CustomerMessage {
  text: string
  /** Sentences of subject and body, in order. */
  sentences: Sentence[]
  readonly questions: AskedQuestion[]
}

/** Reads the customer's message; never throws, whatever the text. */
export function readCustomer(text: string): CustomerMessage {
  const zones = zonesOf(text).filter((zone) => zone.type === 'body' || zone.type === 'subject')
  const sentences = sentencesOf(parseZones(text, zones), text, zones)
  let questions: AskedQuestion[] | undefined
  return {
    text,
    sentences,
    get questions() {
      questions ??= askedIn(sentences, text)
      return questions
    }
  }
}
