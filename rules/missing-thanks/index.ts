import {writes} from '../../src/acts/performs.js'
import {openingOf} from '../../src/place.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** Bodies of fewer words are too short for thanks. Default: 10. */
  minWords?: number
}

/** A reply that nowhere thanks the customer; see ./readme.md. */
export default defineRule<Options>('missing-thanks', {
  meta: {
    description: 'Thank the customer, or say what you appreciate, before you sign off',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    coreActs: true,
    since: '0.1.0'
  },
  defaults: {minWords: 10},
  *check(reply, {minWords}) {
    if (reply.bodyWords < minWords || writes(reply, 'thanking')) return
    yield {
      reason: 'Nowhere does this reply thank the customer',
      note: 'Whoever writes to you, and most of all whoever complains, does you a favour: say what you are grateful for.',
      // Where they would stand.
      place: openingOf(reply)
    }
  }
})
