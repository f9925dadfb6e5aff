import type {Sentence} from '../../src/conversation.js'
import {evidenceIn} from '../../src/evidence.js'
import type {Phrase} from '../../src/phrases/phrase.js'
import {defineRule} from '../../src/rule.js'

/** An apology that owns nothing; see ./readme.md. */
export default defineRule<Record<never, never>>('hollow-apology', {
  meta: {
    description: 'Say sorry for what went wrong, without an “if” and without a “but”',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {},
  *check(reply) {
    for (const {place} of evidenceIn(reply, ['hedging'], apologises)) {
      yield {
        reason: 'This apology owns nothing',
        note: 'A condition or a vague word leaves the customer to prove that anything went wrong: name it, and say sorry for that.',
        place
      }
    }
  }
})

/** Of the hollow phrases those that apologise: “mistakes happen” is hollow, too, but no apology unless it stands in one. */
const apologises = ({group}: Phrase, {acts, words}: Sentence) =>
  group === 'hollow' && (acts.some(({type}) => type === 'apology' || type === 'sympathy') || words.some(({form}) => SORRY.test(form)))

const SORRY = /^(?:sorry|apolog|regret|excuse$|forgive$|pardon$)/
