/**
 * The word a placeholder is read as: one that could stand there, so that the sentence around it stays a sentence, and
 * that means nothing to any rule.
 */

/** Where a placeholder stands: some of the source before and after it. */
export interface Around {
  before: string
  after: string
}

type Kind = keyof typeof WORDS

const WORDS = {
  customer: 'Maria',
  surname: 'Santos',
  agent: 'Alex',
  firm: 'Northgate',
  thing: 'Aurora',
  link: 'https://example.com/a',
  email: 'maria@example.com',
  domain: 'example.com',
  file: 'invoice.pdf',
  phone: '+44 20 7946 0000',
  date: '3 March',
  weekday: 'Tuesday',
  month: 'March',
  year: '2026',
  time: '10:30',
  count: '3',
  number: '4821',
  amount: '42.00',
  street: '12 Mill Lane',
  place: 'Leeds',
  state: 'active',
  text: 'Aurora',
  greeting: 'Hello',
  signature: 'Alex'
}

/** What the words of a name say, read from its end: the first that says anything decides. */
const SAYS: [Kind, string][] = [
  ['link', 'url urls uri link links href website webpage page image img logo photo icon avatar banner src'],
  ['email', 'email mail emailaddress'],
  ['domain', 'domain hostname host ip'],
  ['file', 'file filename attachment pdf document'],
  ['phone', 'phone telephone tel mobile fax cell phonenumber'],
  ['weekday', 'weekday dayname'],
  ['month', 'month'],
  ['year', 'year'],
  ['time', 'time hour clock'],
  ['date', 'date day deadline due expiry expiration expires expired eta birthday timestamp until at on created updated started now today'],
  ['count', 'count quantity qty days hours minutes weeks months years size length nights guests seats'],
  [
    'number',
    'number num no nr id ids uuid ref reference code token key digits four last4 zip zipcode postcode pin sku rate percent percentage version serial tracking order ticket invoice case otp password transid'
  ],
  ['amount', 'amount price total subtotal cost balance fee refund tax vat credit discount value money currency sum paid shipping'],
  ['street', 'address address1 address2 address01 address02 street location'],
  ['place', 'city town country region county province place'],
  ['state', 'status state condition'],
  ['signature', 'signature'],
  ['greeting', 'greeting salutation hello'],
  [
    'text',
    'body content text message comment comments description details detail note notes list items table html reason answer answers rows lines summary excerpt yield response quote history'
  ],
  [
    'agent',
    'agent assignee sender staff operator admin rep representative manager author me signatory employee advisor adviser owner from'
  ],
  [
    'customer',
    'customer client user requester recipient member contact guest subscriber person reporter buyer username firstname fullname nickname commenter passenger patient student player you to receiver visitor applicant participant'
  ],
  ['surname', 'surname lastname familyname'],
  [
    'firm',
    'company shop store brand organization organisation team business vendor merchant supplier carrier courier firm group department workspace account bank network'
  ],
  [
    'thing',
    'product item article plan service package model title subject browser device system app application software course event campaign category topic feature game book project program programme card site label'
  ]
]
const KINDS = new Map<string, Kind>(SAYS.flatMap(([kind, words]) => words.split(' ').map((word): [string, Kind] => [word, kind])))

const IDENTIFIER = /[@$]?[\p{L}_][\p{L}\p{N}_]*(?:(?:\.|->|::|\[['"]?|-|:)[\p{L}_][\p{L}\p{N}_]*['"]?\]?|[?!])*/gu
const NAMES = /^(?:names?|first|full|given|nick|display|fname|(?:first|full|nick|user|given)name)$/
const SURNAMES = /^(?:lname|lastname|surname|familyname)$/

/** `firstName` → first, name; `ticket.requester.first_name` → ticket, requester, first, name. */
const partsOf = (name: string) =>
  name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

function kindOf(name: string): Kind | undefined {
  const parts = partsOf(name)
  const last = parts.at(-1)
  if (last === undefined) return undefined
  if (NAMES.test(last) || SURNAMES.test(last)) {
    if (/^(?:last|sur|family)$/.test(parts.at(-2) ?? '')) return 'surname'
    if (SURNAMES.test(last)) return 'surname'
    if (parts.some((part) => /^(?:current|my|our|support)$/.test(part))) return 'agent'
    // “product.name” names a product, “agent.first_name” an agent; a name of nobody is the customer's.
    for (const part of parts.slice(0, -1).reverse()) {
      const kind = KINDS.get(part)
      if (kind === 'number' || kind === 'amount') return 'customer'
      if (kind) return kind
    }
    return 'customer'
  }
  for (const part of [...parts].reverse()) {
    const kind = KINDS.get(part)
    // “balance_due” is an amount, “date_due” a date.
    if (kind && part !== 'due') return kind
  }
  return parts.includes('due') ? 'date' : undefined
}

/** What a filter or a helper makes of whatever it is given. */
const FILTER = /[|(\s](date|strftime|money|currency|number_to_currency|l|localize|time)\b/i
const FILTERED: Record<string, Kind> = {
  date: 'date',
  strftime: 'date',
  l: 'date',
  localize: 'date',
  time: 'time',
  money: 'amount',
  currency: 'amount',
  number_to_currency: 'amount'
}

/**
 * The word for a placeholder.
 * @param expression what stands between its signs: a name, with filters or calls where the syntax has them
 */
export function wordFor(expression: string, {before, after}: Around): string {
  const bare = expression.slice(0, 400).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, ' ')
  if (/(?:href|src|action)\s*=\s*["']?$|\]\($/i.test(before)) return WORDS.link
  const alone = /(?:^|[\n>])[ \t]*$/.test(before) && /^[ \t]*(?:$|[\r\n<])/.test(after)
  const filter = FILTER.exec(` ${bare}`)?.[1]?.toLowerCase()
  let kind = filter === undefined ? undefined : FILTERED[filter]
  for (const [name] of bare.matchAll(IDENTIFIER)) {
    if (kind) break
    kind = kindOf(name)
  }
  if (kind === 'greeting') return alone ? 'Hello Maria,' : WORDS.greeting
  // A signature brings its own closing words, unless they stand above it.
  if (kind === 'signature') return alone && !/,\s*(?:<[^<>]*>\s*)*$/.test(before) ? 'Kind regards,\nAlex' : WORDS.signature
  if (/(?:^|[\s>])(?:hi|hello|hey|dear|welcome)\s+$/i.test(before) && (kind === undefined || kind === 'text')) return WORDS.customer
  // A text alone on its line must not be taken for the name of whoever signs.
  if (alone && (kind === 'text' || kind === undefined)) return `${WORDS.text}.`
  return WORDS[kind ?? 'thing']
}
