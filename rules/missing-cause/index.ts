import {performs} from '../../src/acts/performs.js'
import {wentWrong} from '../../src/customer/matter.js'
import {defineRule} from '../../src/rule.js'
import {suggest} from '../../src/suggest.js'

export interface Options {
  /** Bodies of fewer words are too short for a cause. Default: 10. */
  minWords?: number
}

/** A trouble declared over without a word on what it was; see ./readme.md. */
export default defineRule<Options>('missing-cause', {
  meta: {
    description: 'When it is solved, say what it was or what you changed',
    severity: 'info',
    presets: [],
    since: '0.2.0'
  },
  defaults: {minWords: 10},
  *check(reply, {minWords}) {
    if (reply.bodyWords < minWords || !wentWrong(reply)) return
    const solved = reply.body.find((sentence) => performs(sentence, 'resolution'))
    if (!solved || reply.sentences.some((sentence) => sentence.zone.type === 'body' && performs(sentence, 'cause'))) return
    yield {
      reason: 'This says that it is solved, and not what it was',
      note: 'Whoever does not learn the cause waits for it to come back: say in one clause what was wrong, or what you changed.',
      place: {start: solved.start, end: solved.end},
      suggestions: suggest(reply, ['It happened because …; we have changed …, so that it does not come back.'])
    }
  }
})
