import {evidenceIn} from '../../src/evidence.js'
import {defineRule} from '../../src/rule.js'

/** Telling customers that they are wrong; see ./readme.md. */
export default defineRule('contradicting-customer', {
  meta: {
    description: 'Say what you see and what you can do, not that the customer is wrong',
    severity: 'warn',
    presets: ['strict'],
    yieldsTo: 'forbidden-phrase',
    since: '0.2.0'
  },
  defaults: {},
  *check(reply) {
    for (const {place} of evidenceIn(reply, ['disagreement'], ({group}) => group === 'contradiction')) {
      yield {
        reason: 'This tells the customer that they are wrong',
        note: 'Nobody wins an argument with a customer: take up what they saw, put what you see beside it, and ask or offer.',
        place
      }
    }
  }
})
