import type {Annotation} from '../../src/annotate.js'
import type {Act, Sentence} from '../../src/conversation.js'
import type {Word} from '../../src/parse/words.js'
import {defineRule, type Finding} from '../../src/rule.js'

export interface Options {
  /** Apologies in one draft from which on it gushes. Default: 3. */
  apologies?: number
  /** Gifts in one draft from which on they are stacked. Default: 2. */
  gifts?: number
}

/** Too many apologies, or gifts beyond what happened; see ./readme.md. */
export default defineRule<Options>('over-compensation', {
  meta: {
    description: 'Make good what was lost, once, without gushing',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    coreActs: true,
    since: '0.1.0'
  },
  defaults: {apologies: 3, gifts: 2},
  *check(reply, options) {
    yield* gushing(reply, options.apologies)
    const lavish = reply.body.find((sentence) => actsOf(sentence, 'lavish').length > 0 && gives(sentence))
    if (lavish) {
      yield {
        reason: 'This gift is out of proportion',
        note: 'Heaven and earth for one mishap looks like guilt and leaves nothing for the next: give what makes up for the loss.',
        place: place(lavish),
        kind: 'disproportionate'
      }
    }
    yield* stacked(reply, options.gifts)
  }
})

function* gushing({body}: Annotation, most: number): Iterable<Finding> {
  const note = 'Gushing over a slip costs trust and leaves nothing for the day it matters: apologise once, for what happened.'
  const apologies = body.flatMap((sentence) => {
    const acts = actsOf(sentence, 'apology')
    // “That was us, and I'm sorry” apologises once: the admission says what for.
    const admission = acts.length > 1 && acts.some(({from, to}) => ADMISSION.test(formsOf(sentence, from, to)))
    return acts.slice(admission ? 1 : 0).map(() => sentence)
  })
  const last = apologies[most - 1]
  if (last) {
    yield {reason: `${apologies.length} apologies in one reply`, note, place: place(last), kind: 'gushing'}
    return
  }
  const gush = body.find((sentence) => actsOf(sentence, 'gushing').length > 0)
  if (gush) yield {reason: 'This apology gushes', note, place: place(gush), kind: 'gushing'}
}

function* stacked({body, customer}: Annotation, most: number): Iterable<Finding> {
  // What the customer wrote about (their own voucher, the discount they missed) is the matter itself, no gift.
  const given = body.filter((sentence) => gives(sentence) && actsOf(sentence, 'gift').length > 0)
  if (given.length === 0) return
  const theirs = new Set(customer?.sentences.flatMap((sentence) => sentence.words.map((word) => word.form)))
  const gifts = given.flatMap((sentence) => {
    const named = actsOf(sentence, 'gift').filter(
      ({from, to}) => !sentence.words.slice(from, to).some((word) => THINGS.has(word.form) && theirs.has(word.form))
    )
    const [first] = named
    const listed = first && actsOf(sentence, 'remedy').length === 0 ? 1 + listedAfter(sentence, first.to) : 0
    const distinct = named.filter((gift, at) => at === 0 || !describes(sentence, named[at - 1] as Act, gift)).length
    return Array.from({length: Math.max(distinct, listed)}, () => sentence)
  })
  const sentence = gifts[most - 1]
  const note = 'Gifts are no substitute for care, and several look like a bribe: one that fits the loss is plenty.'
  if (sentence) {
    yield {reason: `${gifts.length} gifts on top of making it right`, note, place: place(sentence), kind: 'stacked-remedies'}
  } else if (gifts[0] && customer && isMinor(customer.text) && body.some((other) => actsOf(other, 'remedy').length > 0)) {
    yield {reason: 'A remedy and a gift for a minor slip', note, place: place(gifts[0]), kind: 'stacked-remedies'}
  }
}

/** “A coupon for 10% off” is one gift: the second act says what the first is worth. */
const describes = ({words}: Sentence, before: Act, gift: Act) =>
  gift.from - before.to <= 2 && words.slice(before.to, gift.from + 1).some(({form}) => form === 'for' || form === 'of' || form === 'worth')

/** Further items of an enumeration: “a voucher, a pair of pillows and a mattress topper”. */
function listedAfter({words}: Sentence, from: number): number {
  let count = 0
  for (let at = from; at < words.length - 1; at++) {
    const word = words[at] as Word
    const item = word.form === 'and' ? (words[at + 1] as Word) : word.comma ? word : undefined
    if (item && ITEM.has(item.form)) count++
  }
  return count
}

const ITEM = new Set(['a', 'an', 'another', 'two', 'three', 'four', 'free', 'some', 'half'])

const THINGS = new Set(['voucher', 'vouchers', 'coupon', 'discount', 'credit', 'gift', 'upgrade', 'upgraded', 'present', 'rebate'])

/** Says whose doing it was, and no more. */
const ADMISSION = /\b(?:us|ours|mine|good enough|have happened|(?:our|my) (?:own )?(?:slip|mistake|error|fault|oversight|doing))$/

const formsOf = ({words}: Sentence, from: number, to: number) =>
  words
    .slice(from, to)
    .map((word) => word.form)
    .join(' ')

const actsOf = ({acts}: Sentence, type: Act['type']) => acts.filter((act) => act.type === type)

const gives = (sentence: Sentence) => actsOf(sentence, 'giving').length > 0

const place = ({start, end}: Sentence) => ({start, end})

/** The customer plays it down, and nothing in the message says otherwise. */
const MINOR =
  /\b(?:tiny|small (?:thing|one|matter|point|niggle)|little (?:thing|niggle)|minor|no (?:big|great) (?:deal|thing|drama|matter|issue)|(?:not|nothing) urgent|no (?:biggie|rush|hurry)|not the end of the world|only thing|one (?:tiny|little|small) thing|can live with it|not a (?:big|huge) (?:deal|drama|problem)|not a drama|only (?:mention|a small|one thing)|just (?:a heads-up|so you know|to let you know|wanted to mention)|typo|misprint|no harm|no worries|nothing (?:serious|major|dramatic)|a laugh|not cross|not complaining|easily done)\b/i
const GRAVE =
  /\b(?:furious|angry|upset|disgust\w*|unacceptable|ruined|terrible|awful|worst|appalling|crying|cried|tears|scared|frighten\w*|hospital|livid|outrag\w*|disappoint\w*)\b/i

/** A short, cheerful note reports no great loss. */
const CHEERFUL =
  /\b(?:thanks|thank you|love|lovely|great|beautiful|delicious|fantastic|brilliant|beauty|fine|happy|perfect|haha?|lol|joy|gorgeous)\b|[:;]-?\)/i
const SHORT = 450

const isMinor = (customer: string) =>
  !GRAVE.test(customer) && (MINOR.test(customer) || (customer.length < SHORT && CHEERFUL.test(customer)))
