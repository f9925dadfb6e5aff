import type {ActType} from '../../src/acts/act.js'
import {writes} from '../../src/acts/performs.js'
import {defineRule} from '../../src/rule.js'
import {suggest} from '../../src/suggest.js'

export interface Options {
  /** Bodies of fewer words are too short for an apology. Default: 10. */
  minWords?: number
}

/** Sorrow over a death is no apology, but nobody would add one to it. A hollow apology is another rule's matter. */
const SORRY: readonly ActType[] = ['apology', 'sympathy', 'condolence', 'gushing']

/** A reply that never says sorry for what went wrong; see ./readme.md. */
export default defineRule<Options>('missing-apology', {
  meta: {
    description: 'Say sorry when something of yours went wrong',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {minWords: 10},
  *check(reply, {minWords}) {
    const {body, bodyWords, customer} = reply
    const [first] = body
    if (!first || bodyWords < minWords || writes(reply, ...SORRY) || !customer?.fault) return
    yield {
      reason: 'Something of ours went wrong, and nowhere does this reply say sorry',
      note: 'Until somebody says sorry, the customer is still arguing that it happened: name what went wrong and own it, once.',
      place: {start: first.start, end: first.end},
      suggestions: suggest(reply, [
        '{name}, I am sorry about this; it should have gone right the first time.',
        'I am sorry about this; it should have gone right the first time.'
      ])
    }
  }
})
