import {openness} from '../../src/questions/answer.js'
import {defineRule} from '../../src/rule.js'

/** Nobody answers more in one mail; it keeps the cost linear whatever the text. */
const MOST = 60

/** A question of the customer that the draft leaves open; see ./readme.md. */
export default defineRule('unanswered-question', {
  meta: {
    description: 'Answer every question the customer asks, or say when you will',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    since: '0.1.0'
  },
  defaults: {},
  *check(reply) {
    const questions = reply.customer?.questions.slice(0, MOST) ?? []
    if (questions.length === 0 || reply.body.length === 0) return
    const open = openness(questions, reply)
    const last = reply.body.at(-1)
    if (!last) return
    for (const [index, {text, start, end, form}] of questions.entries()) {
      const quoted = text.replace(/\s+/g, ' ').trim()
      yield {
        reason: `The customer's question “${quoted}” is left open`,
        note: 'A question nobody answers tells the customer that nobody read their mail: answer it, or say who will and by when.',
        place: {start: last.start, end: last.end},
        confidence: open[index] as number,
        question: {text, start, end, form}
      }
    }
  }
})
