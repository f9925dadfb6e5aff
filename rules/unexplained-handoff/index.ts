import type {Annotation} from '../../src/annotate.js'
import type {Act, Sentence} from '../../src/conversation.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** How many sentences before and after may hold the reason or what happens next. Default: 1. */
  reach?: number
}

/** A customer passed on without a word of why, or of what happens next; see ./readme.md. */
export default defineRule<Options>('unexplained-handoff', {
  meta: {
    description: 'Say why you pass the customer on, and what happens there',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {reach: 1},
  *check(reply, {reach}) {
    for (const [at, sentence] of reply.body.entries()) {
      const handoff = handoffIn(sentence)
      if (!handoff || isExplained(reply, at, handoff, reach)) continue
      yield {
        reason: 'This passes the customer on without saying why',
        note: 'Being sent away feels like being got rid of: say why they can help where you cannot, or hand the matter over yourself.',
        place: {start: sentence.start, end: sentence.end}
      }
    }
  }
})

/** “Please contact billing”, “ring Smith & Sons”, “this has gone to our lawyers”; not “ring me” or “ring the bell”. */
function handoffIn({acts, words}: Sentence): Act | undefined {
  return acts.find(({type, from, to}) => {
    if (words.slice(from, to).some((word) => word.quoted)) return false
    const named = words[to - 1]
    return type === 'handoff' || (type === 'contact' && named?.capital === true && !NOBODY.test(named.form))
  })
}

/** Words that begin with a capital but name nobody to ring. */
const NOBODY = /^(?:i|we|us|me|my|our|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[\d+(].*)$/

/** A reason near it in its paragraph, or there or right after it what that person does or already knows. */
function isExplained({body}: Annotation, at: number, handoff: Act, reach: number): boolean {
  const here = body[at] as Sentence
  for (let other = Math.max(0, at - reach); other <= Math.min(body.length - 1, at + reach); other++) {
    const {block, acts} = body[other] as Sentence
    if (block !== here.block) continue
    const elsewhere = acts.filter((act) => other !== at || act.to <= handoff.from || act.from >= handoff.to)
    if (elsewhere.some((act) => act.type === 'reason' || (act.type === 'warm-handover' && other >= at))) return true
  }
  return false
}
