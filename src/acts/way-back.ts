/** Whether a reply leaves the customer a way back to the writer. */
import type {Annotation} from '../annotate.js'
import type {Sentence} from '../conversation.js'
import {routesIn} from '../customer/data.js'
import {performs} from './performs.js'

/** The sentences that do: an invitation, a route, a promised check-in, or a question that waits for an answer. */
export function waysBack(reply: Annotation): Sentence[] {
  return reply.sentences.filter((sentence) => {
    if (sentence.zone.type !== 'body') return false
    if (performs(sentence, 'follow-up')) return true
    const text = reply.text.slice(sentence.start, sentence.end)
    return asks(sentence, text) || (/[\d@]/.test(text) && namesRoute(text))
  })
}

/** A question of some length; “Who knew?” waits for no answer. */
const asks = ({words}: Sentence, text: string) => words.length > 3 && text.includes('?')

function namesRoute(text: string): boolean {
  const {emails, phones} = routesIn(text)
  return emails.length + phones.length > 0
}
