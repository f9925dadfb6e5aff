import {performs} from '../../src/acts/performs.js'
import type {Act, Sentence} from '../../src/conversation.js'
import {namesTime} from '../../src/parse/time.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** A time in the sentence before or after a promise counts for it. Default: true. */
  neighbours?: boolean
}

/** A promise that says nothing of when; see ./readme.md. */
export default defineRule<Options>('missing-timeframe', {
  meta: {
    description: 'Say by when you will do what you promise',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {neighbours: true},
  *check({body, text, customer}, {neighbours}) {
    // Passed on as a favour, nobody waits for it; without the customer's message we cannot tell.
    const courteous = customer !== undefined && !customer.fault && customer.upset === 0
    for (const [at, sentence] of body.entries()) {
      const promise = promiseIn(sentence)
      if (!promise || asks(sentence, text)) continue
      const vague = sentence.acts.find((act) => act.type === 'someday')
      if (courteous && !vague && isCourtesy(sentence, promise)) continue
      // “We got it on Monday. You will hear soon.”: a “soon” is made good by what follows, not by what went before.
      const near = neighbours ? [vague ? undefined : body[at - 1], sentence, body[at + 1]] : [sentence]
      if (near.some((other) => other && other.block === sentence.block && namesTime(text.slice(other.start, other.end)))) continue
      yield {
        reason: vague ? `“${wordsOf(sentence, vague, text)}” is no time` : 'This promise says nothing of when',
        note: 'Who does not know when to expect an answer waits, doubts and writes again: name a day, or the day you will report back.',
        place: {start: sentence.start, end: sentence.end},
        kind: vague ? 'vague' : 'no-time'
      }
    }
  }
})

/** A deed of ours still to come, said in the writer's own words. */
function promiseIn(sentence: Sentence): Act | undefined {
  const {acts, words} = sentence
  const own = acts.filter(({from, to}) => !words.slice(from, to).some((word) => word.quoted))
  // “I'd have to ask my manager” promises an answer, unless it only backs up a no.
  const refuses = performs(sentence, 'decline')
  const promise = own.find((act) => act.type === 'promise' || (act.type === 'manager-first' && !refuses))
  if (promise) return promise
  // “A fix is coming soon”: any future with an open end is one.
  const vague = own.find((act) => act.type === 'someday')
  return vague && words.some(({form}) => FUTURE.has(form)) && !words.some(({form}) => TO_THEM.has(form)) ? vague : undefined
}

const FUTURE = new Set(['will', "'ll", 'shall', 'going', 'coming', 'being', 'follow'])
/** Signs that the customer is to act, or that the sentence is a wish. */
const TO_THEM = new Set(['please', 'kindly', 'hope', 'wish', 'looking'])

/** “I'll pass that on to the chef.” Not “I'll let you know”: for that the customer waits. */
function isCourtesy({words}: Sentence, {from, to}: Act): boolean {
  const said = words.slice(from, to)
  return said.some(({form}) => COURTESIES.has(form)) && !said.some(({form}) => form === 'you')
}
const COURTESIES = new Set(['pass', 'mention', 'tell', 'forward', 'feed', 'share', 'let', 'raise'])

const asks = ({end}: Sentence, text: string) => text.slice(end - 2, end).includes('?')

const wordsOf = ({words}: Sentence, {from, to}: Act, text: string) =>
  text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' ')
