import type {ActType} from '../../src/acts/act.js'
import {performs} from '../../src/acts/performs.js'
import {waysBack} from '../../src/acts/way-back.js'
import type {Annotation} from '../../src/annotate.js'
import {matterOf, wentWrong} from '../../src/customer/matter.js'
import {OPEN} from '../../src/questions/answer.js'
import {defineRule} from '../../src/rule.js'
import {suggest} from '../../src/suggest.js'

export interface Options {
  /** Bodies of fewer words are too short to say more than the answer. Default: 10. */
  minWords?: number
}

/** Whatever tells the customer that something happens, has happened, or is theirs to do. */
const STEPS: readonly ActType[] = ['promise', 'deferral', 'plan', 'instruction', 'resolution', 'deed', 'follow-up']

/** A link, a menu or a command: telling the customer where to go is a step, however terse. */
const PATH = /https?:|www\.|\w"? ?[→›] ?\w|^(?!>).*\w"? > "?\w|`/m

/** A reply after which nobody knows what happens now; see ./readme.md. */
export default defineRule<Options>('missing-next-step', {
  meta: {
    description: 'Say what happens now: what you do, what they can do, or that it is done',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {minWords: 10},
  *check(reply, {minWords}) {
    if (reply.bodyWords < minWords || !isOpen(reply)) return
    const goesOn = reply.sentences.some((sentence) => sentence.zone.type === 'body' && performs(sentence, ...STEPS))
    if (goesOn || PATH.test(reply.text) || waysBack(reply).length > 0) return
    const [first] = reply.body
    if (!first) return
    yield {
      reason: 'Nothing in this reply says what happens next',
      note: 'However kind the words, the customer is left where they were: name one thing that you do, that they can do, or that is done.',
      place: {start: first.start, end: first.end},
      suggestions: suggest(reply, [
        'I am looking into {number} now and will write to you by {day}.',
        'I am looking into this now and will write to you by tomorrow noon.'
      ])
    }
  }
})

/** Something waits for a deed. A question is over with its answer, and `unanswered-question` sees to that. */
function isOpen(reply: Annotation): boolean {
  const {customer, answers} = reply
  if (!customer) return false
  if (wentWrong(reply)) return true
  const matter = matterOf(customer)
  if (matter !== 'complaint' && matter !== 'request') return false
  return answers.length === 0 || answers.some(({openness}) => openness >= OPEN)
}
