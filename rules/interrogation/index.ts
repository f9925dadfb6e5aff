import type {ActType} from '../../src/acts/act.js'
import {APOLOGISING, performs} from '../../src/acts/performs.js'
import type {Annotation} from '../../src/annotate.js'
import {type Asked, askedIn} from '../../src/asked.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** Things asked of an upset customer from which on it is a questionnaire. Default: 4. */
  most?: number
  /** Things asked before a word of sympathy from which on it is one. Default: 2. */
  first?: number
}

/** An upset customer gets a questionnaire; see ./readme.md. */
export default defineRule<Options>('interrogation', {
  meta: {
    description: 'Do not question a customer who is upset: ask for one thing, and say what it is for',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {most: 4, first: 2},
  *check(reply, {most, first}) {
    if (!reply.customer || reply.customer.upset === 0) return
    const asked = askedIn(reply).filter(({offer}) => !offer)
    const all = count(asked)
    const [opening] = asked
    if (!opening) return
    const note =
      'Whoever is upset has told their story once; a questionnaire makes them feel processed, where one question with its reason shows care.'
    if (all >= most) {
      yield {reason: `${all} things asked of an upset customer`, note, place: place(opening), kind: 'questionnaire'}
      return
    }
    const cold = asked.filter(({start}) => !isWarmBefore(reply, start))
    if (count(cold) >= first)
      yield {reason: `${count(cold)} things asked before a word of sympathy`, note, place: place(opening), kind: 'cold'}
  }
})

const count = (asked: readonly Asked[]) => asked.reduce((sum, {things}) => sum + things, 0)

const WARM: readonly ActType[] = ['condolence', 'gushing', ...APOLOGISING]

/** Apologies, sympathy, or a sentence that speaks of how it was for them. */
const FEELS =
  /\b(?:no wonder|must (?:have been|be|feel)|how (?:annoying|frustrating|upsetting|disappointing|awful|worrying|horrible)|what an? (?:shame|start|nuisance|pity|way|day|night|week|mess|shock|fright)|poor (?:you|lad|girl|thing|boy)|oh (?:no|dear)|sounds|rotten|awful|dreadful|horrible|terrible|frighten\w*|frustrat\w*|upset\w*|angry|disappoint\w*|worr(?:y|ied|ying)|stress\w*|annoy\w*|miserable|unfair|deserve\w*|i can see|i understand|i get (?:it|why)|i see (?:why|how)|the last thing|not what you|in your place|in your shoes|i'd be)\b/i

const isWarmBefore = (reply: Annotation, start: number) =>
  reply.sentences.some(
    (sentence) =>
      sentence.start < start && (performs(sentence, ...WARM) || FEELS.test(reply.text.slice(sentence.start, Math.min(sentence.end, start))))
  )

/** An item of a list is nothing without the sentence that announces it. */
const place = ({start, end, announced}: Asked) => ({start: announced?.start ?? start, end})
