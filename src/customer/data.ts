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

const NUMBER = /(?<![\w£$€.])(?=[\w-]{0,30}\d{3})[A-Z]{0,4}[-/]?\d[\w/-]{3,40}(?![\w.]*[€£$])/g
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const PHONE = /(?<!\w)\+?\(?\d[\d ()/-]{7,24}\d/g

export function dataOf(text: string): CustomerData {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([match]) => match.trim())
  return {name: nameIn(text), numbers: all(NUMBER), emails: all(EMAIL), phones: all(PHONE)}
}

const NAME =
  /^(?:(?:Mrs?|Ms|Mx|Dr|Prof)\.? )?\p{Lu}(?:[\p{L}'’-]+\.?|\.(?= ))(?: (?:(?:\p{Lu}\.?|van|de|den|der|von|la|le|al|el|bin|ter|dos|da|ap|&|and|y|und|e) )*\p{Lu}(?:[\p{L}'’-]+|\.|$)){0,3}$/u
/** “Cheers, Ann”: a few words before the name on its line. */
const LEAD = /^.{0,40}?\p{L}{2,}[!.]{0,3}(?:,| [-–—]|[!.]) ?(?=\p{Lu})/u
/** “– ann”, “x Ann”: what stands before a name that is on its own. */
const MARK = /^(?:[-–—~]+ ?|x+ )/

/** No line with a name is longer, in code units. */
const LONGEST = 200

function nameIn(text: string): string | undefined {
  const zones = zonesOf(text)
  const lineOf = (type: 'signature' | 'sign-off') => {
    const zone = zones.find((one) => one.type === type)
    return zone && text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST)).split('\n')[0]
  }
  const signOff = lineOf('sign-off') ?? ''
  const last = text.slice(-LONGEST).trimEnd().split('\n').at(-1) ?? ''
  return (
    named(lineOf('signature')) ??
    named(LEAD.test(signOff) ? signOff.replace(LEAD, '') : undefined) ??
    // “… by Friday? Ann Lee”, or a line of their own that the zones take for words.
    named(/^.{0,45}$/u.test(last) ? last.replace(LEAD, '') : /[.!?] (?:[^.!?,]{1,30}, ?)?(\p{Lu}[^.!?,:;]{1,40})$/u.exec(last)?.[1])
  )
}

function named(line: string | undefined): string | undefined {
  const bare = line
    ?.replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(MARK, '')
    .split(/[,|/@#]| [-–—] | x+$/)[0]
    ?.replace(/\s+/g, ' ')
    .replace(/[.!\s]+$/, '')
    .trim()
  if (!bare) return undefined
  if (NAME.test(bare)) return bare
  // Who signs in small letters signs with a dash before, or alone on the line.
  return MARK.test(line?.trim() ?? '') && /^\p{Ll}[\p{L}'’-]{1,14}$/u.test(bare) ? bare : undefined
}
