import {defineRule} from '../../src/rule.js'

export interface Options {
  /** Apologies in one draft from which on it gushes. Default: 3. */
  apologies?: number
}

/** Too many apologies or gifts for what happened; see ./readme.md. */
export default defineRule<Options>('over-compensation', {
  meta: {
    description: 'Make good what was lost, once, without gushing',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    since: '0.1.0',
  },
  defaults: {apologies: 3},
  *check(reply, {apologies}) {
    const found = reply.body.flatMap((sentence) => sentence.acts.filter((act) => act.type === 'apology').map((act) => ({sentence, act})))
    const third = found[apologies - 1]
    if (third) {
      yield {
        reason: `${found.length} apologies in one reply`,
        note: 'Gushing over a slip costs trust and leaves nothing for the day it matters: apologise once, for what happened.',
        place: {start: third.sentence.start, end: third.sentence.end},
        kind: 'gushing',
      }
    }
  },
})
