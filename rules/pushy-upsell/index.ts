import {performs} from '../../src/acts/performs.js'
import type {Annotation} from '../../src/annotate.js'
import type {Sentence} from '../../src/conversation.js'
import {defineRule, type Finding} from '../../src/rule.js'

export interface Options {
  /** Also report a plain offer while the complaint is open, without pressure. Default: true. */
  offers?: boolean
}

/** Selling into a complaint, or with pressure; see ./readme.md. */
export default defineRule<Options>('pushy-upsell', {
  meta: {
    description: 'Do not sell into a complaint, and never with pressure',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {offers: true},
  *check(reply, {offers}) {
    // A postscript sells as well as any.
    const body = reply.sentences.filter(({zone}) => zone.type === 'body')
    const pressing = body.filter((_, at) => presses(reply, body, at))
    const offering = body.filter((sentence, at) => offersAt(reply, body, at) && !isGift(sentence) && !pressing.includes(sentence))
    const into = offers && offering.length > 0 && isComplaint(reply) && !isLowKey(reply, offering, pressing)
    for (const sentence of body) {
      if (pressing.includes(sentence)) yield finding(sentence, 'pressure')
      else if (offering.includes(sentence) && (pressing.length > 0 || (into && !wasAsked(reply, sentence))))
        yield finding(sentence, 'offer')
    }
  }
})

const finding = ({start, end}: Sentence, kind: 'pressure' | 'offer'): Finding => ({
  reason: kind === 'pressure' ? 'This presses the customer to buy' : 'This sells while the complaint is open',
  note: 'Who came with a problem and is sold something feels that the sale mattered more: solve it first, and mention the rest another day.',
  place: {start, end},
  kind
})

/** Says so, or names a thing of ours that the customer never mentioned, with its price: “our Tea Club is £6 a month”. */
function sells(sentence: Sentence, {text, customer}: Annotation): boolean {
  if (performs(sentence, 'upsell')) return true
  if (performs(sentence, 'remedy') || performs(sentence, 'giving')) return false
  const source = text.slice(sentence.start, sentence.end)
  if (!PRICED.test(source) || customer === undefined) return false
  const name = PRODUCT.exec(source)?.[1] ?? NAMED.exec(source)?.[1] ?? LEAD.exec(source)?.[0]
  return name !== undefined && !customer.text.includes(name)
}

/** Sells, or gives the price of what the sentence before sold: “It's from £44 a week.” */
function offersAt(reply: Annotation, body: readonly Sentence[], at: number): boolean {
  const sentence = body[at] as Sentence
  if (sells(sentence, reply)) return true
  const before = body[at - 1]
  const source = reply.text.slice(sentence.start, sentence.end)
  return (
    before !== undefined && performs(before, 'upsell') && PRICED.test(source) && CONTINUES.test(source) && !performs(sentence, 'remedy')
  )
}

/** Goes on about it. */
const CONTINUES = /^(?:it|they|that|this|these|all|only|just|for|from|right now|at the moment)\b/i
/** A name and what it does for you: “with Card Black you'd get”, “Flex covers”. */
const NAMED =
  /\b(?:(?:with|on|the|our|to|get|try) )(\p{Lu}\p{L}+(?: \p{Lu}[\p{L}\d+]*)+)(?= ?(?:\([^)]*\) ?)?(?:you\b|covers|includes|gets|gives|keeps|takes|at|from|is|costs|for))|(?<=[,:–-] (?:and )?|^)(\p{Lu}\p{L}+ \p{Lu}[\p{L}\d+]*)(?= (?:covers|includes|gets you|gives you|keeps))/u
/** Passes on to it from something else: “And since you're on a roll: …”. */
const LEAD =
  /^(?:p\.? ?s\.?:? )?(?:and |but |so )?(?:since|seeing(?: as)?|as|while|now that) (?:you['’]re|you are|we['’]re|i['’]ve got you|you['’]ve got)\b[^:]*:/i

const PRODUCT = /\b(?:our(?: (?:own|new|latest))?|the new|a new) (\p{Lu}[\p{L}\d+-]*)/u
const PRICED =
  /\b(?:at|from|is|are|for|costs?|just|only) (?:just |only )?(?:[£$€] ?\d|\d+(?:[.,]\d\d)? ?(?:[£$€]|pounds|euros|dollars))|\b(?:just|only) \d+[.,]\d\d\b|[£$€] ?\d[\d.,]* (?:(?:a|per|each) (?:month|week|year|night|day|place|head|person|seat|ticket|pair|couple|box|bottle|piece)|each|more)\b|\d+ ?% off\b/i

/** A present, unless it comes with what is sold. */
const isGift = (sentence: Sentence) => performs(sentence, 'giving') && performs(sentence, 'gift') && !performs(sentence, ...SELLS)
const SELLS = ['upsell', 'pressure', 'nudge'] as const

/** Words that press do so only where something is for sale: here, or in the sentence before or after. */
function presses(reply: Annotation, body: readonly Sentence[], at: number): boolean {
  const {text} = reply
  const sentence = body[at] as Sentence
  const near = [sentence, body[at - 1], body[at + 1]].filter((one) => one !== undefined && !isGift(one)) as Sentence[]
  const source = ({start, end}: Sentence) => text.slice(start, end)
  if (performs(sentence, 'pressure')) return near.some((one) => sells(one, reply) || FOR_SALE.test(source(one)))
  if (!performs(sentence, 'nudge')) return false
  return (
    near.some((one) => sells(one, reply) || performs(one, 'pressure')) || (!performs(sentence, 'remedy') && BARGAIN.test(source(sentence)))
  )
}

/** Something for sale, or its price. */
const FOR_SALE =
  /[£$€] ?\d|\b\d+(?:[.,]\d\d)? ?(?:[£$€]|pounds?|euros?|dollars?|francs?|quid)|\b\d+ ?(?:%|percent|per cent) off\b|\b(?:half price|on sale|discount|upgrade|premium|bundle|membership|subscription|add-on|plan)\b/i
/** A price that was once another. */
const BARGAIN =
  /\b(?:instead of|\d+ ?(?:%|percent|per cent) off|(?:half|third|quarter) (?:price|off)|discount|deal|on sale|back to [£$€]|plan is|price above|lock in|normally costs?|usually costs?|for the price of|two for one|save (?:[£$€] ?)?\d)\b/i

const isComplaint = ({customer}: Annotation) => customer !== undefined && (customer.fault || customer.upset > 0)

/** One plain mention after the matter has been put right. */
function isLowKey({body}: Annotation, offering: readonly Sentence[], pressing: readonly Sentence[]): boolean {
  const [only] = offering
  if (pressing.length > 0 || offering.length !== 1 || !only) return false
  return body.some((sentence) => sentence.end <= only.start && performs(sentence, 'remedy'))
}

/** The customer asked about it: a word of the offer stands in one of their questions. */
function wasAsked({customer}: Annotation, {words}: Sentence): boolean {
  const theirs = new Set(customer?.questions.flatMap(({start, end}) => customer.text.slice(start, end).toLowerCase().match(TERM) ?? []))
  return words.some(({form}) => form.length >= 5 && !COMMON.has(form) && theirs.has(form))
}

const TERM = /\p{L}{5,}/gu
const COMMON = new Set(
  'about after again could would should might there their these those which where while other another still already before every month first today please order customer'.split(
    ' '
  )
)
