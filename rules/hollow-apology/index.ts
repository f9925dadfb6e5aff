import {APOLOGISING, performs} from '../../src/acts/performs.js'
import type {Sentence} from '../../src/conversation.js'
import {evidenceIn} from '../../src/evidence.js'
import type {Phrase} from '../../src/phrases/phrase.js'
import {defineRule} from '../../src/rule.js'

/** An apology that owns nothing; see ./readme.md. */
export default defineRule('hollow-apology', {
  meta: {
    description: 'Say sorry for what went wrong, without an “if” and without a “but”',
    severity: 'warn',
    presets: ['strict'],
    yieldsTo: 'forbidden-phrase',
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

/** Of the hollow phrases those that apologise: “mistakes happen” is hollow, too, but no apology. */
const apologises = ({group, id}: Phrase, sentence: Sentence) =>
  group === 'hollow' && !NO_APOLOGY.has(id) && (performs(sentence, ...APOLOGISING) || sentence.words.some(({form}) => SORRY.test(form)))

const NO_APOLOGY: ReadonlySet<string> = new Set([
  'hollow-mistakes-happen',
  'hollow-mistakes-were-made',
  'hollow-isolated-incident',
  'hollow-never-our-intention',
  'hollow-not-our-standard',
  'hollow-regrettable',
  'hollow-understand-but',
  'hollow-without-admission'
])

const SORRY = /^(?:sorry|apolog|regret|excuse$|forgive$|pardon$)/
