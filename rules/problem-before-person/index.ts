import type {ActType} from '../../src/acts/act.js'
import {APOLOGISING, performs} from '../../src/acts/performs.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** Sentences of facts before the first kind word from which on they are too many. Default: 2. */
  facts?: number
}

/** What meets the person: feeling with them, or saying sorry. */
const WARM: readonly ActType[] = ['empathy', 'condolence', 'gushing', ...APOLOGISING]
/** What is neither facts nor feeling. */
const CIVIL: readonly ActType[] = ['thanking', 'pleasantry']

const KIN = new Set(
  'mother mum mom father dad husband wife partner son daughter baby brother sister gran grandmother grandfather granddaughter grandson children kids family'.split(
    ' '
  )
)

/** A reply to somebody upset that comes to them only after the facts; see ./readme.md. */
export default defineRule<Options>('problem-before-person', {
  meta: {
    description: 'Meet the person before the problem when the customer is upset',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {facts: 2},
  *check({sentences, body, customer}, {facts}) {
    // Without any kind word, there is none to move up: missing-empathy says so.
    const warm = body.findIndex((sentence) => performs(sentence, ...WARM))
    if (warm < 2 || sentences.some((sentence) => sentence.zone.type === 'greeting' && performs(sentence, ...WARM))) return
    const before = body.slice(0, warm).filter((sentence) => !performs(sentence, ...CIVIL))
    const [first] = before
    if (!first || before.length < facts || !customer?.upset) return
    // Whoever opens with the customer's mother has the person in mind, in whatever words.
    if (body.slice(0, 2).some(({words}) => words.some(({form}, at) => KIN.has(form) && words[at - 1]?.form === 'your'))) return
    yield {
      reason: `${before.length} sentences of facts come before the customer`,
      note: 'An upset reader takes in no facts before being met as a person: move the kind sentence to the top.',
      place: {start: first.start, end: first.end}
    }
  }
})
