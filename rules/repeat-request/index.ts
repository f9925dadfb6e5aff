import type {Annotation} from '../../src/annotate.js'
import {type Asked, askedIn} from '../../src/asked.js'
import {FACTS} from '../../src/customer/told.js'
import {defineRule} from '../../src/rule.js'

/** Asks for what the customer's message holds; see ./readme.md. */
export default defineRule('repeat-request', {
  meta: {
    description: 'Ask only for what the customer has not told you yet',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {},
  *check(reply) {
    const {customer} = reply
    if (!customer) return
    for (const asked of askedIn(reply)) {
      if (FURTHER.test(asked.form)) continue
      for (const {name, asked: names, told} of FACTS) {
        if (asked.offer && name !== 'wish') continue
        const value = names.test(asked.form) ? told(customer, asked.form) : undefined
        // A reply that quotes the value has read it, and asks about something else.
        if (value === undefined || quotes(reply, asked, value)) continue
        yield {
          reason: `The customer has given you this: ${name}`,
          note: 'Being asked to say it again tells the customer that nobody read their message.',
          place: {start: asked.start, end: asked.end},
          kind: name.replace(/ /g, '-')
        }
        break
      }
    }
  }
})

/** Asks for more than there is, or whether it still holds. */
const FURTHER =
  /\b(?:still|another|different|new|other|others|alternative|second|else|further|additional|instead|updated|correct one|double-check|in case|whether it is|not the one|as well as the one|again if)\b|\b(?:more|other|besides|apart from|in addition|no need|without|rather than)\b/

function quotes(reply: Annotation, {sentence}: Asked, value: string): boolean {
  return reply.text.slice(sentence.start, sentence.end).toLowerCase().includes(value.toLowerCase())
}
