import {performs} from '../../src/acts/performs.js'
import type {Annotation} from '../../src/annotate.js'
import type {Sentence} from '../../src/conversation.js'
import type {CustomerMessage} from '../../src/customer/customer.js'
import type {Remedy, Wish} from '../../src/customer/wish.js'
import {termsOf} from '../../src/questions/terms.js'
import {defineRule} from '../../src/rule.js'
import {suggest} from '../../src/suggest.js'

/** A remedy asked for and passed over; see ./readme.md. */
export default defineRule('ignored-request', {
  meta: {
    description: 'Answer the request for a remedy: grant it, refuse it with a reason, or say when you will decide',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {},
  *check(reply) {
    const {customer, body, bodyWords, text} = reply
    const [first] = body
    if (!customer || !first || bodyWords < 10) return
    // A reply that puts off, refuses or asks back has seen that something is wanted.
    if (body.some(defers) || ANSWERS.test(text)) return
    const wished = customer.wishes.filter(({firm}) => firm)
    if (wished.length === 1 && (AGREES.test(text) || body.some((sentence) => performs(sentence, 'redress')))) return
    const sources = body.map(({start, end}) => text.slice(start, end))
    const said = new Set<Remedy>()
    for (const wish of wished) {
      if (said.has(wish.remedy)) continue
      const choices = alternatives(wish, customer.wishes, customer.text)
      if (choices.some((remedy) => sources.some((source) => ADDRESSED[remedy]?.test(source)))) continue
      if (speaksOf(reply, customer, wish, wished)) continue
      said.add(wish.remedy)
      yield {
        reason: `The customer asks for ${NAMES[wish.remedy]}, and this reply does not take it up`,
        note: 'A wish passed over has to be made again, and the second time it is made in anger.',
        place: {start: first.start, end: first.end},
        kind: wish.remedy,
        suggestions: suggest(reply, [
          `You asked for ${NAMES[wish.remedy]}: you will have our answer by {day}.`,
          `You asked for ${NAMES[wish.remedy]}. Here is what I can do:`
        ])
      }
    }
  }
})

const NAMES: Record<Remedy, string> = {
  refund: 'money back',
  replacement: 'a replacement',
  repair: 'a repair',
  cancellation: 'a cancellation',
  deletion: 'an end to it',
  call: 'a call',
  delivery: 'delivery',
  correction: 'a correction',
  discount: 'compensation',
  change: 'something to be done'
}

/** Words that take a wish up, in whatever sense. */
const ADDRESSED: Partial<Record<Remedy, RegExp>> = {
  refund:
    /\b(?:refund\w*|reimburs\w*|money|compensat\w*|repa(?:y|id)|cheque|voucher|goodwill)\b|(?:[£€$¥]|\b\d+[.,]\d\d\b|\b(?:pounds?|euros?|dollars|amount|sum|payment|charges?|fee|credit|pence|cents|difference|deposit|fare)\b).{0,60}\b(?:back|return\w*|credit\w*|transfer\w*|way|left|leaves?|goes|gone|went|sent|paid|pay|owe\w*|yours|card|account|off|deduct\w*|waive\w*|revers\w*|stands?|correct|final|due|undo\w*|undone|lands)\b|\b(?:credit\w*|transfer\w*|waive\w*|revers\w*|return\w*|deduct\w*|paid|pay|charge[ds]?|owe|sent|put)\b.{0,40}(?:[£€$¥]|\b(?:amount|sum|payment|fee|deposit|difference|full)\b|\bback\b)/i,
  replacement:
    /\b(?:replac\w*|exchang\w*|swap\w*|substitut\w*|refund\w*|re-?made|remake|resen[dt]\w*|restock\w*|money back|(?:in|out of|no|our) stock|(?:sent|send|sending|posted|posting|put|get|bring\w*|order(?:ed)?|have|cut|print(?:ed)?|ma(?:k|d)e|mak(?:e|ing)|pack(?:ed|ing)?) (?:you |out |off |up )?(?:a |an |the |your |two |three |\w+ )?(?:new|another|fresh|spare|second|right|correct|missing)|(?:new|fresh|spare|second|right|correct|missing|another) (?:one|ones|[\w-]+)(?: [\w-]+)? (?:is|are|will|leaves?|goes|went|has|have|left|should|ships?|comes?|arrives?|sets? off|travels?)|(?:a|an|the|another|two|three) (?:[\w-]+ ){0,3}ones? (?:is|are|leaves?|will|goes|has|have)|ship(?:ped|s)|dispatched|despatched|on (?:its|their) way|in (?:the|today['’]s|tomorrow['’]s|tonight['’]s) post|(?:swapp?|chang)\w* (?:it|them) (?:over|for)|(?:is|are) in(?: now)?[.,])\b/i,
  repair:
    /\b(?:repair\w*|mend\w*|fix\w*|engineer|technician|fitter|electrician|plumber|workshop|mechanic|mason|tailor|cobbler|come (?:out|round|by)|(?:will|can|to) visit|re-?do\w*|replac\w*|restor\w*|rebuil\w*|fresh|swap\w*|refund\w*|work(?:s|ing) again|back to (?:normal|what)|coming back|put (?:it|this|that) right|work-?around|patch\w*|try|sorted|solved|corrected|reset|attend)\b/i,
  cancellation:
    /\b(?:cancel\w*|end(?:s|ed|ing)|clos(?:e|ed|es|ing|ure)|terminat\w*|stop(?:s|ped)?|last day|no (?:further|more) (?:payments?|charges?)|expir\w*|withdraw\w*|withdrawn|called off|taken off|refund\w*|released|won['’]t be charged|struck)\b/i,
  deletion:
    /\b(?:delet\w*|eras\w*|remov\w*|unsubscrib\w*|(?:off|from) (?:the|our|your|every|all)(?: [\w-]+){0,2} lists?|stop\w*|wip\w*|no (?:more|further)|won['’]t (?:hear|get|receive|be)|clos(?:ed|ing|ure)|opted|silence)\b/i,
  call: /\b(?:(?:will|['’]ll|can|to|shall|a|your|tried to|you a|the|by) (?:[\w]+ ){0,2}(?:call|ring|phone|telephone)\w*|call(?:ed|ing|s)|rang|rung|rings|phoned|phoning|telephon\w*|speak|spoke\w*|talk\w*|by phone|video)\b/i,
  delivery:
    /\b(?:sent|send(?:ing|s)?(?! (?:us|me))|deliver(?:ed|s|ing)?|ship(?:ped|s)?|posted|courier|dispatch\w*|despatch\w*|on (?:its|their) way|arriv\w*|leaves|left|attached|enclosed|bring\w*|reach(?:es)?|in (?:the|today['’]s|tonight['’]s) post|with you|below|here(?: is| are|['’]s))\b/i,
  correction:
    /\b(?:correct\w*|amend\w*|chang\w*|updat\w*|revis\w*|re-?issu\w*|fix\w*|put right|attached|adjust\w*|rectif\w*|edit\w*|spelt|spelled|now (?:reads|says|shows|stands)|new (?:invoice|bill|one|statement|card|ticket)|credit note)\b/i,
  discount:
    /[£€$¥]|%|\b(?:discount\w*|compensat\w*|off (?:your|the|next)|credit\w*|voucher|refund\w*|money|free|goodwill|gift|waive\w*|complimentary|reduc\w*|gesture|on us|make (?:it|this) up|make up for)\b/i
}

/** Says no, or asks what they would rather have. */
const ANSWERS =
  /\b(?:can(?:no|['’]|n['’])t (?!wait|apolog|imagine|thank)|can not|unable|not (?:possible|able|something we)|isn['’]t (?:possible|coming)|sold out|unfortunately|afraid|out of the question|fully booked|hands are tied|non-?(?:returnable|refundable)|no (?:refunds?|exchanges?|new \w+ is required)|apply to everybody|applies to (?:all|every\w*)|there is no\b|there['’]s no\b|regret to|(?:which|what) would you (?:like|prefer))/i
/** Says yes, or later, to whatever was asked: enough where one thing was asked. */
const AGREES =
  /\b(?:as (?:you )?(?:asked|requested|wished|wanted)|your (?:request|wish)|consider it done|all done|that['’]s done|of course|no problem|certainly|gladly|happy to|with pleasure|decision|decided?|agreed?|will (?:update|write to|get back to|come back to) you|have an answer|look(?:ing)? into (?:it|this|your))\b/i

/** Puts the answer off. “You had to ask” does not, and a complaint that was passed on answers nothing. */
const defers = ({acts, words}: Sentence) =>
  acts.some(({type, from, to}) => {
    if (type !== 'deferral') return false
    const ours = !words.slice(Math.max(0, from - 4), from).some(({form}) => form === 'you')
    return ours && !words.slice(from, to).some(({form}) => /^(?:pass|forward|rais|put|~?discuss|once|when)/.test(form))
  })

/** A wish named as one of several is met with any of them. */
function alternatives(wish: Wish, wishes: readonly Wish[], text: string): Remedy[] {
  if (!/\bor\b/i.test(text.slice(wish.start, wish.end))) return [wish.remedy]
  return wishes.filter(({start}) => start === wish.start).map(({remedy}) => remedy)
}

/** A sentence speaks of the things the wish is about, and not to meet another wish. */
function speaksOf({body, text}: Annotation, {sentences}: CustomerMessage, {start, remedy}: Wish, wished: readonly Wish[]): boolean {
  const terms = termsOf(sentences.find((sentence) => sentence.start === start)?.words ?? [])
  const others = wished.filter((other) => other.remedy !== remedy).flatMap((other) => ADDRESSED[other.remedy] ?? [])
  return body.some(({start, end, words}) => {
    const source = text.slice(start, end)
    if (others.some((pattern) => pattern.test(source))) return false
    return [...termsOf(words)].some((term) => terms.has(term) && !EVERYDAY.test(term))
  })
}

/** Ideas that any reply shares with any message. */
const EVERYDAY = /^(?:day|week|month|year|time|today|tomorrow|custom|team|hour|minut|one|two|three|\d|pleas|happen|=send|=person)$/
