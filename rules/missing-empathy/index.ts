import type {ActType} from '../../src/acts/act.js'
import {writes} from '../../src/acts/performs.js'
import {defineRule} from '../../src/rule.js'
import {suggest} from '../../src/suggest.js'

export interface Options {
  /** Bodies of fewer words are too short for empathy. Default: 10. */
  minWords?: number
}

/** Sorrow over a loss counts, a bare “sorry” does not. */
const FEELING: readonly ActType[] = ['empathy', 'condolence']

/** A reply to somebody upset that passes over how they feel; see ./readme.md. */
export default defineRule<Options>('missing-empathy', {
  meta: {
    description: 'Acknowledge how an upset customer feels, or what it meant for them',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {minWords: 10},
  *check(reply, {minWords}) {
    const {body, bodyWords, customer} = reply
    const [first] = body
    if (!first || bodyWords < minWords || writes(reply, ...FEELING) || !customer?.upset) return
    yield {
      reason: 'The customer is upset, and no sentence takes that up',
      note: 'Whoever is not heard says it again, louder: one clause on what this was like for them, before anything else.',
      place: {start: first.start, end: first.end},
      suggestions: suggest(reply, [
        '{name}, I can see what this has put you through, and I would feel the same.',
        'I can see what this has put you through, and I would feel the same.'
      ])
    }
  }
})
