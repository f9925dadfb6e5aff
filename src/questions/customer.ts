/** The customer's message, read once: the sentences they wrote and the questions they ask. */
import type {Paragraph, Sentence as SentenceNode} from 'nlcst'
import type {Sentence} from '../conversation.js'
import {parseZones} from '../parse/parse.js'
import {wordsOf} from '../parse/words.js'
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
  const sentences: Sentence[] = []
  let block = -1
  for (const paragraph of parseZones(text, zones).children) {
    if (paragraph.type !== 'ParagraphNode') continue
    block++
    let inQuote = false
    const {zone, marker = ''} = (paragraph as Paragraph).data ?? {}
    for (const node of (paragraph as Paragraph).children as SentenceNode[]) {
      if (node.type !== 'SentenceNode' || !node.position || !zone) continue
      const read = wordsOf(node.children, text, inQuote)
      inQuote = read.inQuote
      const start = node.position.start.offset ?? 0
      const end = node.position.end.offset ?? start
      if (read.words.length > 0) sentences.push({node, zone, block, marker, start, end, words: read.words, acts: [], phrases: []})
    }
  }
  let questions: AskedQuestion[] | undefined
  return {
    text,
    sentences,
    get questions() {
      questions ??= askedIn(sentences, text)
      return questions
    },
  }
}
