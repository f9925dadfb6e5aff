import {restatements} from '../../src/acts/restatement.js'
import type {Annotation} from '../../src/annotate.js'
import {matterOf} from '../../src/customer/matter.js'
import {OPEN} from '../../src/questions/answer.js'
import {defineRule} from '../../src/rule.js'
import {suggest} from '../../src/suggest.js'

export interface Options {
  /** Bodies of fewer words give a short factual answer, which plays nothing back. Default: 25. */
  minWords?: number
}

/** A reply that could answer any complaint; see ./readme.md. */
export default defineRule<Options>('missing-restatement', {
  meta: {
    description: 'Play back in a few words what the customer wrote, as a sign that it was read',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {minWords: 25},
  *check(reply, {minWords}) {
    const {customer, bodyWords, body} = reply
    const [first] = body
    if (!customer || !first || bodyWords < minWords) return
    const matter = matterOf(customer)
    if ((matter !== 'complaint' && matter !== 'request') || restatements(reply).length > 0) return
    if (isAnswered(reply)) return
    yield {
      reason: 'Nothing the customer wrote about comes up in this reply',
      note: 'These words could answer any mail, and so they read as if nobody had read theirs: name the thing and what happened to it.',
      place: {start: first.start, end: first.end},
      suggestions: suggest(reply, ['You wrote that … happened to your … (order {number}).', 'You wrote that … happened to your ….'])
    }
  }
})

/** Below this the one question a customer asks is surely answered. */
const SURE = 0.12

/** Questions of a calm customer: their answers play them back, and `unanswered-question` sees to the rest. “Could you …” is a request. */
function isAnswered({customer, answers}: Annotation): boolean {
  if (!customer || customer.upset > 0) return false
  const {questions, fault} = customer
  if (questions.length === 0 || questions.some(({text}) => /\b(?:can|could|will|would) you\b/i.test(text))) return false
  return (questions.length > 1 && !fault) || answers.every(({openness}) => openness < (questions.length > 1 ? OPEN : SURE))
}
