/** What the customer wants done: the remedies they ask for. */
import type {Sentence} from '../conversation.js'

export type Remedy = 'refund' | 'replacement' | 'repair' | 'cancellation' | 'call' | 'delivery' | 'discount'

export interface Wish {
  remedy: Remedy
  /** UTF-16 offsets into the customer's message. */
  start: number
  end: number
}

const REMEDIES: [Remedy, RegExp][] = [
  ['refund', /\b(?:refund\w*|money back|reimburs\w*|credit(?:ed)? back)\b/i],
  ['replacement', /\b(?:replac\w*|exchange\w*|swap\w*|new one|send (?:me )?(?:another|a new))\b/i],
  ['repair', /\b(?:repair\w*|fix(?:ed)?|mend\w*)\b/i],
  ['cancellation', /\b(?:cancel\w*|close my account|terminate|unsubscribe)\b/i],
  ['call', /\b(?:call me|ring me|phone me|call back|speak to (?:someone|somebody|a person))\b/i]
]
const ASKS = /\b(?:want|would like|['’]d like|please|can|could|need|expect|demand|request|wish|hope|ask\w*)\b/i

export function wishesOf(sentences: readonly Sentence[], text: string): Wish[] {
  return sentences.flatMap(({start, end}) => {
    const source = text.slice(start, end)
    if (!ASKS.test(source)) return []
    return REMEDIES.filter(([, pattern]) => pattern.test(source)).map(([remedy]) => ({remedy, start, end}))
  })
}
