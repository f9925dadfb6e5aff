import type {Annotation} from '../../src/annotate.js'
import type {Sentence} from '../../src/conversation.js'
import type {CustomerMessage} from '../../src/customer/customer.js'
import type {Remedy, Wish} from '../../src/customer/wish.js'
import {isCommon} from '../../src/questions/common.js'
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
    if (wished.length === 1 && AGREES.test(text)) return
    const sources = body.map(({start, end}) => text.slice(start, end))
    const said = new Set<Remedy>()
    for (const wish of wished) {
      if (said.has(wish.remedy)) continue
      const choices = alternatives(wish, customer.wishes, customer.text)
      if (choices.some((remedy) => sources.some((source) => ADDRESSED[remedy]?.test(source)))) continue
      if ((wish.remedy === 'change' || wished.length === 1) && speaksOf(reply, customer, wish)) continue
      said.add(wish.remedy)
      yield {
        reason: `The customer asks for ${NAMES[wish.remedy]}, and this reply does not take it up`,
        note: 'A wish passed over has to be made again, and the second time it is made in anger.',
        place: {start: first.start, end: first.end},
        kind: wish.remedy,
        suggestions: suggest(reply, [`You asked for ${NAMES[wish.remedy]}: you will have our answer by {day}.`, `You asked for ${NAMES[wish.remedy]}. Here is what I can do:`])
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
    /[£€$¥]|\b(?:refund\w*|reimburs\w*|money|credit\w*|paid|pay(?:ing|ment|s)?|repa(?:y|id)|charge[sd]?|cheque|transfer\w*|compensat\w*|pounds?|euros?|dollars?|francs?|sum|amount|fee|deduct\w*|waive\w*|bank|your card|voucher|goodwill|pence|cents)\b|\b\d+(?:[.,]\d{2}| (?:eur|usd|gbp|chf|kr|kč))\b/i,
  replacement:
    /(?<!your )\bnew\b|\b(?:replac\w*|exchang\w*|swap\w*|another|fresh|spare|second one|send|sent|sending|posted|ship\w*|dispatch\w*|despatch\w*|on (?:its|their) way|(?:leaves|left) (?:us|here|our|today|tonight|tomorrow|on|the)|re-?made|remake|stock|substitut\w*|refund\w*|right (?:one|ones|\w+) (?:is|are|will|go)|in (?:the|today's|tomorrow's) post|collect|pick (?:it|one) up|delivered|restock\w*)\b/i,
  repair:
    /\b(?:repair\w*|mend\w*|fix\w*|engineer|technician|fitter|electrician|plumber|workshop|mechanic|mason|tailor|cobbler|come (?:out|round|by|and|to)|visit|appointment|re-?do\w*|replac\w*|restor\w*|fresh|new|swap\w*|refund\w*|part|parts|working|works again|back to (?:normal|what)|coming back|put (?:it|this|that) right|work-?around|patch\w*|update\w*|try|instead|sorted|solved|corrected)\b/i,
  cancellation:
    /\b(?:cancel\w*|end(?:s|ed|ing)?|clos(?:e|ed|es|ing|ure)|terminat\w*|stop(?:s|ped)?|last day|no (?:further|more) (?:payments?|charges?)|contract|expir\w*|notice|withdraw\w*|called off|taken off|removed?|refund\w*|released?)\b/i,
  deletion: /\b(?:delet\w*|eras\w*|remov\w*|unsubscrib\w*|off (?:the|our|your|every|all)|list|lists|stop\w*|gone|wip\w*|no (?:more|further)|won['’]t (?:hear|get|receive)|clos\w+|last)\b/i,
  call: /\b(?:call\w*|ring|rang|phone\w*|telephone\w*|speak|spoke|talk\w*|line|mobile|video)\b|\b0\d{2,}/i,
  delivery: /\b(?:send|sent|deliver\w*|ship\w*|post\w*|courier|dispatch\w*|on (?:its|their) way|arriv\w*)\b/i,
  correction: /\b(?:correct\w*|amend\w*|chang\w*|updat\w*|revis\w*|re-?issu\w*|new|fix\w*|put right|right now|attached|adjust\w*|rectif\w*|edit\w*|spelt|spelled|now (?:reads|says|shows))\b/i,
  discount: /[£€$¥]|%|\b(?:discount\w*|compensat\w*|off|credit\w*|voucher|refund\w*|money|free|goodwill|gift|waive\w*|complimentary|reduc\w*|gesture|on us|make (?:it|this) up)\b/i
}

/** Says no, or asks what they would rather have. */
const ANSWERS =
  /\b(?:can(?:no|['’]|n['’])t (?!wait|apolog|imagine|thank)|can not|unable|not (?:possible|able|something we)|isn['’]t (?:possible|coming)|sold out|unfortunately|afraid|regret to|(?:which|what) would you (?:like|prefer))/i
/** Says yes, or later, to whatever was asked: enough where one thing was asked. */
const AGREES =
  /\b(?:as (?:you )?(?:asked|requested|wished|wanted)|your (?:request|wish)|consider it done|all done|that['’]s done|of course|no problem|certainly|gladly|happy to|with pleasure|decision|decided?|agreed?)\b/i

/** Puts the answer off; a complaint that was passed on answers nothing. */
const defers = ({acts, words}: Sentence) =>
  acts.some(({type, from, to}) => type === 'deferral' && !words.slice(from, to).some(({form}) => /^(?:pass|forward|rais|put|~?discuss|once|when)/.test(form)))

/** A wish named as one of several is met with any of them. */
function alternatives(wish: Wish, wishes: readonly Wish[], text: string): Remedy[] {
  if (!/\bor\b/i.test(text.slice(wish.start, wish.end))) return [wish.remedy]
  return wishes.filter(({start}) => start === wish.start).map(({remedy}) => remedy)
}

/** Tells what has become of a thing. */
const DONE = /\b(?:attached|enclosed|done|already|sorted|now|from today|as of|waiting for you|yours)\b/i

/** A sentence speaks of what is wished; of a remedy with a vocabulary of its own, by telling what has become of it. */
function speaksOf({body, text}: Annotation, {sentences}: CustomerMessage, {start, remedy}: Wish): boolean {
  const wished = new Set(termsOf(sentences.find((sentence) => sentence.start === start)?.words ?? []))
  return body.some(
    ({start, end, words}) => (remedy === 'change' || DONE.test(text.slice(start, end))) && [...termsOf(words)].some((term) => wished.has(term) && !isCommon(term))
  )
}
