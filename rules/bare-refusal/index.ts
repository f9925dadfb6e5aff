import {performs} from '../../src/acts/performs.js'
import type {Act, Sentence} from '../../src/conversation.js'
import {imperativesOf} from '../../src/parse/imperative.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** How many sentences before and after may hold the reason or the way out. Default: 2. */
  reach?: number
}

/** A “no” and nothing else; see ./readme.md. */
export default defineRule<Options>('bare-refusal', {
  meta: {
    description: 'Give a reason or a way out with every no',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {reach: 2},
  *check({body, text}, {reach}) {
    for (const [at, sentence] of body.entries()) {
      const refusal = refusalIn(sentence)
      if (!refusal || isGrounded(sentence, refusal, body[at - 1])) continue
      const near = body
        .slice(Math.max(0, at - reach), at + reach + 1)
        .filter((other) => other === sentence || !sells(other, sentence, body))
      if (near.some((other) => (other.block === sentence.block || leadsOn(other)) && helps(other, text))) continue
      yield {
        reason: 'This says no and leaves it there',
        note: 'A no without a reason or a way out ends the talk: say why in plain words, and what you or they can do instead.',
        place: {start: sentence.start, end: sentence.end}
      }
    }
  }
})

const refusalIn = ({acts, words}: Sentence) =>
  acts.find(({type, from, to}) => type === 'decline' && !words.slice(from, to).some((word) => word.quoted))

/** A rule of ours is no reason, whatever “because” or “so” stands with it. */
const namesRule = (sentence: Sentence) => performs(sentence, 'rule-named')

/** “It was cut to size, so we can't take it back”; “we can't take it back, it was cut to size”. */
function isGrounded(sentence: Sentence, {from, to}: Act, before: Sentence | undefined): boolean {
  const {words} = sentence
  if (namesRule(sentence) || (before && namesRule(before)) || words.some(({form}) => TERMS.has(form))) return false
  if (words.slice(3, from).some(({form}, at) => form === 'so' && from - at < 12)) return true
  return words.slice(to).some((word, at) => {
    const next = words[to + at + 1]
    return (word.comma || word.barrier) && SUBJECTS.has(word.form) && next !== undefined && !BLANDS.has(next.form)
  })
}

/** Words of a deadline or a rule: a reason for us, none for the customer. */
const TERMS = new Set(['day', 'days', 'hours', 'deadline', 'guarantee', 'warranty', 'excluded', 'exclude', 'period', 'window', 'allowed'])
/** Words that begin a clause of its own, and verbs after which it says nothing. */
const SUBJECTS = new Set('the it they we our this there he she each every all both its'.split(' '))
const BLANDS = new Set(['afraid', 'regret', 'hope', 'am'])

/** A paragraph of its own that goes on from the no: “But there is …”, “What I can do is …”. */
const leadsOn = ({words}: Sentence) => LINKS.has(words[0]?.form ?? '')
const LINKS = new Set([
  'but',
  'what',
  'however',
  'instead',
  'still',
  'alternatively',
  'because',
  'since',
  'until',
  'meanwhile',
  'here',
  'so'
])

/** Something to buy is no way out of a no, nor is what its paragraph says of it. */
const sells = (other: Sentence, refusal: Sentence, body: readonly Sentence[]) =>
  isOffer(other) || (other.block !== refusal.block && body.some((near) => near.block === other.block && isOffer(near)))
const isOffer = (sentence: Sentence) => performs(sentence, 'upsell', 'pressure')

const WANTED = /^(?:refund|replac|repair|reimburs)/

/** Whether a sentence gives a reason that a customer would accept, or a way on: an offer, a remedy, a promise, a question. */
function helps(sentence: Sentence, text: string): boolean {
  const {acts, start, end} = sentence
  if (text.slice(start, end).includes('?')) return true
  // “…; tick the box first.”
  if (imperativesOf(sentence.words, text).some(({at, negative}) => at > 0 && !negative && sentence.words[at]?.barrier)) return true
  const gives = performs(sentence, 'giving')
  const refused = acts.filter((act) => act.type === 'decline')
  return acts.some((act) => {
    if (act.type === 'reason') return !namesRule(sentence)
    if (act.type === 'gift') return gives
    // “A refund” may be what is refused; “a new one left today” is given.
    if (act.type === 'remedy') return gives || !sentence.words.slice(act.from, act.to).some(({form}) => WANTED.test(form))
    return (act.type === 'alternative' || act.type === 'promise') && !refused.some((no) => no.from < act.to && act.from < no.to)
  })
}
