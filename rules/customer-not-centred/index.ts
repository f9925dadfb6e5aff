import {APOLOGISING, performs} from '../../src/acts/performs.js'
import type {Annotation} from '../../src/annotate.js'
import {type Evidence, evidenceIn} from '../../src/evidence.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** How many other customers, orders or calls make one small, in answer to a complaint. Default: 20. */
  crowd?: number
}

/** The customer as one of many; see ./readme.md. */
export default defineRule<Options>('customer-not-centred', {
  meta: {
    description: 'Write as if this customer were the only one',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {crowd: 20},
  *check(reply, {crowd}) {
    for (const found of evidenceIn(reply, ['others', 'load', 'crowd'], ({id}) => PHRASES.has(id))) {
      if (found.act === 'crowd' && !belittles(reply, found, crowd)) continue
      const load = found.act === 'load'
      yield {
        reason: load ? 'This speaks of our load instead of their case' : 'This makes the customer one of many',
        note: 'To the one who wrote there are no other customers and no full desk: speak of what happens to theirs, and when.',
        place: found.place,
        kind: load ? 'load' : 'others'
      }
    }
  }
})

/** A great number in answer to a complaint; what the customer counted themselves (their guests, their parcels) belittles nobody. */
function belittles({customer, text, body}: Annotation, {place}: Evidence, crowd: number): boolean {
  if (!customer) return false
  // Who says sorry answers a complaint.
  const sorry = body.some((sentence) => performs(sentence, ...APOLOGISING))
  if (customer.upset === 0 && !customer.fault && !sorry) return false
  const words = text.slice(place.start, place.end).toLowerCase()
  const noun = words.match(/[a-z]+$/)?.[0] ?? ''
  if (customer.text.toLowerCase().includes(noun)) return false
  // “Open at 8:30 for visitors” counts nobody.
  if (/^\d+[:.]\d\d\b/.test(words)) return false
  const number = Number.parseInt(words.replace(/[^\d]/g, ''), 10)
  return number >= crowd || /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|(?:a )?(?:hundred|thousand))/.test(words)
}

/** Phrases of forbidden-phrase that say the same. */
const PHRASES: ReadonlySet<string> = new Set(['policy-same-for-all'])
