import {waysBack} from '../../src/acts/way-back.js'
import {wentWrong} from '../../src/customer/matter.js'
import {defineRule} from '../../src/rule.js'
import {suggest} from '../../src/suggest.js'

export interface Options {
  /** Bodies of fewer words are too short to miss a way back in. Default: 10. */
  minWords?: number
}

/** A reply that closes the door behind it; see ./readme.md. */
export default defineRule<Options>('missing-follow-up', {
  meta: {
    description: 'Leave a way back: invite a reply, say how to reach you, or promise to check',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {minWords: 10},
  *check(reply, {minWords}) {
    const [first] = reply.body
    // Who only asked has an answer, and who praised needs none: the way back matters where something went wrong.
    if (!first || reply.bodyWords < minWords || !wentWrong(reply) || waysBack(reply).length > 0) return
    yield {
      reason: 'This reply leaves no way back',
      note: 'If it is not well after all, they have to start afresh with a stranger: say how they reach you, or that you will ask.',
      place: {start: first.start, end: first.end},
      suggestions: suggest(reply, [
        'If anything is not right on {day}, just reply to this mail and I will see to it.',
        'If anything is not right after all, just reply to this mail and I will see to it.'
      ])
    }
  }
})
