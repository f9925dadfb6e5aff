/** What the customer has told us already: numbers, addresses, and how they sign. */
import {zonesOf} from '../read/zones.js'

export interface CustomerData {
  /** The name they sign with, as written; undefined when there is none. */
  name: string | undefined
  /** Order, invoice, ticket and contract numbers, as written. */
  numbers: string[]
  emails: string[]
  phones: string[]
}

const NUMBER = /(?<![\w£$€.])(?=[\w-]*\d{3})[A-Z]{0,4}[-/]?\d[\w/-]{3,}(?![\w.]*[€£$])/g
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const PHONE = /(?<!\w)\+?\(?\d[\d ()/-]{7,}\d/g

export function dataOf(text: string): CustomerData {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([match]) => match.trim())
  return {name: nameIn(text), numbers: all(NUMBER), emails: all(EMAIL), phones: all(PHONE)}
}

const NAME = /^(?:\p{Lu}[\p{L}'’-]+\.?)(?: (?:\p{Lu}\.|(?:van|de|den|der|von|la|le|al|el|bin|ter|dos|da) )*\p{Lu}[\p{L}'’-]+\.?){0,3}$/u

function nameIn(text: string): string | undefined {
  const signature = zonesOf(text).find((zone) => zone.type === 'signature')
  const line = signature && text.slice(signature.start, signature.end).split('\n')[0]?.trim().replace(/[,.]$/, '')
  return line && NAME.test(line) ? line : undefined
}
