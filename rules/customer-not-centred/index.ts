import {evidenceIn} from '../../src/evidence.js'
import {defineRule} from '../../src/rule.js'

/** The customer as one of many; see ./readme.md. */
export default defineRule<Record<never, never>>('customer-not-centred', {
  meta: {
    description: 'Write as if this customer were the only one',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {},
  *check(reply) {
    for (const {place, act} of evidenceIn(reply, ['others', 'load'], ({id}) => PHRASES.has(id))) {
      yield {
        reason: act === 'load' ? 'This speaks of our load instead of their case' : 'This makes the customer one of many',
        note: 'To the one who wrote there are no other customers and no full desk: speak of what happens to theirs, and when.',
        place,
        kind: act === 'load' ? 'load' : 'others'
      }
    }
  }
})

/** Phrases of forbidden-phrase that say the same. */
const PHRASES: ReadonlySet<string> = new Set(['policy-same-for-all'])
