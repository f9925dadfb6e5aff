import type {ActType} from '../../src/acts/act.js'
import {performs} from '../../src/acts/performs.js'
import type {Annotation} from '../../src/annotate.js'
import type {Sentence} from '../../src/conversation.js'
import {evidenceIn} from '../../src/evidence.js'
import {TIME} from '../../src/parse/time.js'
import {defineRule} from '../../src/rule.js'

/** A cause instead of a cure; see ./readme.md. */
export default defineRule('excuse', {
  meta: {
    description: 'Follow a cause with what you do about it, or leave it out',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {},
  *check(reply) {
    for (const {place, sentence} of evidenceIn(reply, ['load', 'excuse'])) {
      const next = reply.body[reply.body.indexOf(sentence) + 1]
      if (commits(reply, sentence) || (next && commits(reply, next))) continue
      yield {
        reason: 'This gives a cause and no cure',
        note: 'Customers care less for what caused it than for what you do about it: follow it with a deed and a day, or leave it out.',
        place
      }
    }
  }
})

/** Says what was done or changed, or undertakes something by a time that is named. */
function commits({text}: Annotation, sentence: Sentence): boolean {
  const source = text.slice(sentence.start, sentence.end)
  return performs(sentence, 'cure') || ((performs(sentence, ...UNDERTAKES) || DUE.test(source)) && TIME.test(source))
}

/** When it will be well again, whoever sees to it. */
const DUE = /\b(?:should|will|due to|'ll|’ll) (?:now |then )?(?:be|arrive|reach|come|leave|ship|go out|land)\b/i

const UNDERTAKES: readonly ActType[] = ['promise', 'deferral', 'remedy']
