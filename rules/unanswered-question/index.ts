import {defineRule} from '../../src/rule.js'

/** A question of the customer that the draft leaves open; see ./readme.md. */
export default defineRule('unanswered-question', {
  meta: {
    description: 'Answer every question the customer asks, or say when you will',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    coreActs: true,
    since: '0.1.0'
  },
  defaults: {},
  *check(reply) {
    const last = reply.body.at(-1)
    if (!last) return
    for (const [index, {openness}] of reply.answers.entries()) {
      const question = reply.customer?.questions[index]
      if (!question) continue
      const {text, start, end, form} = question
      const quoted = text.replace(/\s+/g, ' ').trim()
      yield {
        reason: `The customer's question “${quoted}” is left open`,
        note: 'A question nobody answers tells the customer that nobody read their mail: answer it, or say who will and by when.',
        place: {start: last.start, end: last.end},
        confidence: openness,
        question: {text, start, end, form}
      }
    }
  }
})
