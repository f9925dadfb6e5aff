import {APOLOGISING, performs} from '../../src/acts/performs.js'
import type {Annotation} from '../../src/annotate.js'
import type {Sentence} from '../../src/conversation.js'
import {defineRule} from '../../src/rule.js'

/** One remedy, take it or leave it; see ./readme.md. */
export default defineRule('missing-choice', {
  meta: {
    description: 'Offer a choice, or ask whether what you propose would suit',
    severity: 'info',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {},
  *check(reply) {
    const {customer, body, bodyWords} = reply
    // Who has named the remedy, or wants none, has chosen already.
    if (
      !customer ||
      bodyWords < 10 ||
      customer.wishes.some(({remedy}) => remedy !== 'change' && remedy !== 'delivery') ||
      CONTENT.test(customer.text)
    )
      return
    // Who asks for particulars steers the reply; it has to follow.
    if (customer.questions.filter(({text}) => !OPEN.test(text)).length > 1) return
    if (!customer.fault && customer.upset === 0 && !body.some((sentence) => performs(sentence, ...APOLOGISING))) return
    if (body.some((sentence) => leavesChoice(reply, sentence))) return
    const remedy = body.find(decides)
    if (!remedy) return
    yield {
      reason: 'One remedy is decreed, and the customer has no say',
      note: 'Most customers want less, or something else, than what was thought up for them: a choice costs a line and gives them back control.',
      place: {start: remedy.start, end: remedy.end}
    }
  }
})

/** Wants nothing, or calls it a trifle. */
const CONTENT =
  /\b(?:nothing else needed|no (?:biggie|drama|rush|hurry|worries|harm|big (?:deal|thing))|not (?:urgent|annoyed|the end of the world)|just (?:telling|so you know|feedback)|(?:do not|don['’]t) want (?:money|anything|a refund)|just (?:wanted|want) you to know)\b/i

/** The last word of the matter is theirs: an act of choice, or a question with an “or”. */
const leavesChoice = ({text}: Annotation, sentence: Sentence) =>
  performs(sentence, 'choice') || /\bor\b[^.?]*\?/i.test(text.slice(sentence.start, sentence.end))

const decides = (sentence: Sentence) => performs(sentence, 'redress') || (performs(sentence, 'giving') && performs(sentence, 'gift'))

/** What asks for nothing in particular: “what will you do about it?”, “what's going on?” */
const OPEN =
  /\b(?:what (?:do|will|can|are|would) you|what you(?:['’]re| are| will| can| intend| plan| propose| mean| mean to| want)|what(?:['’]s| is) (?:going|happening|next|wrong)|what (?:happened|now)|who pays|how (?:could|can|did|does|do) (?:this|that|it|you|we|one)|why|how come|really|seriously|explain)\b/i
