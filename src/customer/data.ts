/** What the customer has told us already: numbers, addresses, how they sign, and the facts a help desk asks for. */
import type {Zone} from '../read/zones.js'

export interface CustomerData {
  /** The name they sign with, as written; undefined when there is none. */
  name: string | undefined
  /** Order, invoice, ticket and contract numbers, as written. */
  numbers: string[]
  emails: string[]
  phones: string[]
  /** Numbers that are named for what they are: “order 60-771”. */
  labelled: {family: Family; value: string}[]
  /** Text as they wrote it, without what they quote. */
  own: string
}

const NUMBER = /(?<![\w£$€.])(?=[\w-]{0,30}\d{3})[A-Z]{0,4}[-/]?\d[\w/-]{3,40}(?![\w.]*[€£$])/g
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const PHONE = /(?<!\w)\+?\(?\d[\d ()/-]{7,24}\d/g

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([match]) => match.trim())

/** E-mail addresses and telephone numbers, as written. */
export const routesIn = (text: string) => ({emails: all(text, EMAIL), phones: all(text, PHONE)})

/** @param zones those of `text` */
export function dataOf(text: string, zones: readonly Zone[]): CustomerData {
  const own = zones
    .filter(({type}) => type !== 'quoted')
    .map(({start, end}) => text.slice(start, end))
    .join('\n')
  return {name: nameIn(text, zones), numbers: all(text, NUMBER), ...routesIn(text), labelled: labelledIn(own), own}
}

const NAME =
  /^(?:(?:Mrs?|Ms|Mx|Dr|Prof)\.? )?\p{Lu}(?:[\p{L}'’-]+\.?|\.(?= ))(?: (?:(?:\p{Lu}\.?|van|de|den|der|von|la|le|al|el|bin|ter|dos|da|ap|&|and|y|und|e) )*\p{Lu}(?:[\p{L}'’-]+|\.|$)){0,3}$/u
/** “Cheers, Ann”: a few words before the name on its line. */
const LEAD = /^.{0,40}?\p{L}{2,}[!.]{0,3}(?:,| [-–—]|[!.]) ?(?=\p{Lu})/u
/** “– ann”, “x Ann”: what stands before a name that is on its own. */
const MARK = /^(?:[-–—~]+ ?|x+ )/

/** No line with a name is longer, in code units. */
const LONGEST = 200

function nameIn(text: string, zones: readonly Zone[]): string | undefined {
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

/** What a number belongs to. Words of one family are one thing to a help desk. */
export type Family = keyof typeof FAMILIES

export const FAMILIES = {
  order: 'order|orders|purchase|po|sales order',
  booking: 'booking|reservation|confirmation|itinerary|pnr|booked',
  reference: 'ref|reference|our ref|your ref',
  account: 'account|acct|customer|client|member|membership|contract|policy|subscriber|patient|loyalty',
  ticket: 'ticket|case|claim|complaint|incident|job',
  invoice: 'invoice|bill|receipt',
  tracking: 'tracking|parcel|consignment|shipment|waybill',
  serial: 'serial|serial no|s/n|sn|imei',
  flight: 'flight',
  plate: 'registration|reg|plate|licence plate|number plate',
  part: 'part|article|item|sku|model|product',
  meter: 'meter|reading|meter reading'
} as const

const FAMILY_OF = new Map<string, Family>()
for (const [family, words] of Object.entries(FAMILIES)) for (const word of words.split('|')) FAMILY_OF.set(word, family as Family)

/** “order no. 60-771”, “Booking ZR-4417-K”, “ref: W 5518”; a date, a sum or a count of things is no such number. */
const LABELLED = new RegExp(
  `\\b(${Object.values(FAMILIES).join('|')})\\b[ \\t]*(?:(?:number|num|no|nr|id|ids|code|ref|reference|is|was|it's|its|here)\\b\\.?[ \\t]*){0,3}[:#(]{0,2}[ \\t]*#?` +
    `([A-Za-z\\d][\\w/-]{2,}(?: \\d{2,}){0,3})(?!\\w*[£€$%]|[ -]?(?:am|pm|days?|weeks?|months?|years?|hours?|euros?|pounds|times|minutes|people|items|pieces|of)\\b)`,
  'gi'
)
/** The same with words between, or the other way round; only a long number is sure to belong. */
const LOOSE = new RegExp(
  `\\b(${Object.values(FAMILIES).join('|')})\\b[^.?!\\n£$€]{1,25}?(?<![\\w-])([A-Z]{0,4}-?\\d[\\dA-Z-]{4,})(?![\\w-])`,
  'gi'
)
const HASH = /(?<!\w)#\s?\d[\w-]{2,}/g

function labelledIn(text: string): CustomerData['labelled'] {
  const found = [...text.matchAll(LABELLED)]
    // The flag `i` is for the label; a code is written in capitals, or holds figures.
    .filter(([, , value = '']) => /\d\D*\d/.test(value) || /^[A-Z\d-]{5,}$/.test(value))
    .map(([, label = '', value = '']) => ({family: FAMILY_OF.get(label.toLowerCase()) ?? ('reference' as Family), value}))
  for (const [, label = '', value = ''] of text.matchAll(LOOSE))
    if (/\d{4}|\d-\d/.test(value) && !found.some((other) => value.includes(other.value)))
      found.push({family: FAMILY_OF.get(label.toLowerCase()) ?? 'reference', value})
  for (const [value] of text.matchAll(HASH)) if (!found.some((other) => value.includes(other.value))) found.push({family: 'order', value})
  return found
}
