import type {ActType} from '../../src/acts/act.js'
import {performs} from '../../src/acts/performs.js'
import type {Annotation} from '../../src/annotate.js'
import type {Sentence} from '../../src/conversation.js'
import {imperativesOf} from '../../src/parse/imperative.js'
import type {Word} from '../../src/parse/words.js'
import {defineRule, type Finding} from '../../src/rule.js'

export interface Options {
  /** A body of up to so many words, without a kind one, is a one-line answer. Default: 8. */
  shortWords?: number
  /** Report words in capitals. Default: true. */
  capitals?: boolean
}

/** Colder in writing than it sounded aloud; see ./readme.md. */
export default defineRule<Options>('curt', {
  meta: {
    description: 'Say please, say enough, and do not shout',
    severity: 'info',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {shortWords: 8, capitals: true},
  *check(reply, {shortWords, capitals}) {
    if (isOneLiner(reply, shortWords)) {
      yield finding('one-liner', 'This answer is very short', place(reply.body[0], reply.body.at(-1)))
      return
    }
    for (const sentence of reply.body) {
      const shouted = capitals ? shoutedIn(sentence, reply.text) : undefined
      if (shouted) yield finding('capitals', 'Capitals shout', shouted)
      const marks = marksIn(sentence, reply.text)
      if (marks) yield finding('marks', 'Doubled marks raise the voice', marks)
      if (snubs(sentence, reply)) yield finding('snub', 'This brushes the customer off', place(sentence))
    }
    for (const sentence of ordersIn(reply)) yield finding('order', 'This is an order without a please', place(sentence))
  }
})

const finding = (kind: string, reason: string, where: Finding['place']): Finding => ({
  reason,
  note: 'In writing nobody hears your voice, and what was meant as brisk reads as cold: be a little kinder than feels natural.',
  place: where,
  kind
})

const place = (first: Sentence | undefined, last = first) => ({start: first?.start ?? 0, end: last?.end ?? 0})

const WARM: readonly ActType[] = ['thanking', 'apology', 'sympathy', 'condolence', 'pleasantry']
const KIND =
  /[!?]|\p{Extended_Pictographic}|[:;]-?[)D]|\b(?:please|kindly|welcome|happy|glad|gladly|hope|love|lovely|great|good|well done|congrat\w*|perfect|of course|certainly|gern|enjoy|sure|no problem|no worries|cheers|thanks?|sorry|afraid|delighted|with pleasure|my pleasure|lucky)\b/iu

const isWarm = (sentence: Sentence, text: string) => performs(sentence, ...WARM) || KIND.test(text.slice(sentence.start, sentence.end))

/** Words a friendly letter has for one dry line in answer to it. */
const LETTER = 15
/** So much longer a letter asks for more than a greeted line. */
const LONG_LETTER = 40
const BARE = 4

/** “Noted.” in answer to a letter. A line that greets by name is one only to somebody upset, or to a long letter. */
function isOneLiner({body, bodyWords, customer, text, zones}: Annotation, most: number): boolean {
  if (!customer || body.length === 0 || bodyWords > most || body.some((sentence) => isWarm(sentence, text))) return false
  const letter = customer.sentences.reduce((sum, {words}) => sum + words.length, 0)
  if (letter < LETTER) return false
  const greeting = zones.find(({type}) => type === 'greeting')
  return !greeting || bodyWords <= BARE || customer.upset > 0 || letter >= LONG_LETTER
}

function snubs(sentence: Sentence, reply: Annotation): boolean {
  return performs(sentence, 'snub') && !isHowTo(reply, sentence)
}

/** Everyday words: in capitals they are no abbreviation. */
const EVERYDAY = new Set(
  `not never no must do don't always again already read stop now only before after all any every your you are is was were will be have has
  please late the and or for with this that what why when how if from to on at in of our we can cannot should nothing none once more
  immediately urgent important attention warning note final last time very too here there refund refunds return returns order orders pay
  payment wait listen look check send call write answer reply closed open allowed permitted admitted arrivals accepted possible`.split(
    /\s+/
  )
)
/** One of these alone is an emphasis that shouts. */
const EMPHATIC = new Set([
  'never',
  'must',
  'again',
  'already',
  'read',
  'stop',
  'immediately',
  'always',
  'nothing',
  'before',
  'wait',
  'listen',
  'attention'
])

/** Two everyday words in capitals in a row, or three of any; NEVER stands for itself. */
function shoutedIn({words}: Sentence, text: string): Finding['place'] | undefined {
  let from = -1
  for (let at = 0; at <= words.length; at++) {
    const word = words[at]
    if (word && isCapitals(word, text)) {
      if (from < 0) from = at
      continue
    }
    const run = from < 0 ? [] : words.slice(from, at)
    const long = run.filter((one) => text.slice(one.start, one.end).length > 1)
    const everyday = long.filter(({form}) => EVERYDAY.has(form)).length
    const [first] = run
    const last = run.at(-1)
    from = -1
    if (!first || !last) continue
    if ((long.length > 1 && everyday > 1) || (long.length > 3 && everyday > 0) || (long.length === 1 && EMPHATIC.has(long[0]?.form ?? '')))
      return {start: first.start, end: last.end}
  }
  return undefined
}

function isCapitals({start, end, quoted, form}: Word, text: string): boolean {
  const source = text.slice(start, end)
  return (
    !quoted && source === source.toUpperCase() && source !== source.toLowerCase() && (source.length > 1 || form === 'a' || form === 'i')
  )
}

const MARKS = /!{2,}|\?{2,}|\?!+|!\?+/

/** “!!” where nothing is to be glad of, “??” anywhere. */
function marksIn(sentence: Sentence, text: string): Finding['place'] | undefined {
  const after = /^[!?]*/.exec(text.slice(sentence.end, sentence.end + 6))?.[0].length ?? 0
  const source = text.slice(sentence.start, sentence.end + after)
  const match = MARKS.exec(source)
  if (!match || sentence.words.every(({quoted}) => quoted) || /["“'«][^"”'»]*$/.test(source.slice(0, match.index))) return undefined
  if (!match[0].includes('?') && (JOY.test(source) || performs(sentence, ...WARM))) return undefined
  return {start: sentence.start, end: sentence.start + match.index + match[0].length}
}

const JOY =
  /\p{Extended_Pictographic}|\b(?:love|lovely|great|happy|enjoy|yay|hooray|hurray|welcome|congrat\w*|wonderful|brilliant|fantastic|amazing|awesome|good luck|wow|excited|perfect|thrilled|thanks?|thank|sorry|hope|see you|can['’]?t wait|well done|best|fun|beautiful|delight\w*|glad|yes|hi|hey|hello|cheers|nice|cool|super|birthday|wedding|party|oh no|oh dear|ouch|poor|aw+)\b/iu

/** What a customer is told to do; the steps of a how-to (click, press, turn) are told without a please. */
const CHORES = new Set(
  'be bring call check collect come complete contact consult do fill get go include leave look pay phone pick post provide read refer register reply resend resubmit return ring send sign stop submit use visit wait write wash remove clear ask'.split(
    ' '
  )
)
/** “Ring me”, “let us know”, “do come”: an invitation. “Be well”, “take care”, “have fun”: a wish. */
const INVITES =
  /\b(?:me|us|my|you['’]?ll|you will|i['’]?ll|we['’]?ll|i will|we will|i can|we can)\b|\b(?:by all means|if you (?:like|wish|want|can|prefer|would|need|get)|any ?time|at your leisure|feel|whichever|whatever|whenever|just|simply|would you|could you|so that|because|since|otherwise|then|yourself|do come|do go|do write|do call)\b/i
/** Longest order that sounds like one, in words. */
const TERSE = 9

/** Short bald orders: two of them, or one in a letter with nothing kind in it. */
function ordersIn(reply: Annotation): Sentence[] {
  const {body, text} = reply
  const orders = body.filter((sentence) => {
    const {words, marker} = sentence
    if (marker || words.length > TERSE || snubs(sentence, reply) || isWarm(sentence, text)) return false
    const bald = imperativesOf(words, text).some(({at, polite}) => !polite && CHORES.has(words[at]?.form ?? ''))
    return bald && !INVITES.test(text.slice(sentence.start, sentence.end)) && !isHowTo(reply, sentence)
  })
  if (orders.length > 1) return orders
  return body.some((sentence) => isWarm(sentence, text)) ? [] : orders
}

/** The customer asked how, and is told step by step; or it is a list of steps. */
function isHowTo({customer, text}: Annotation, {start, end, marker}: Sentence): boolean {
  if (marker || SCREEN.test(text.slice(start, end))) return true
  return customer !== undefined && HOW.test(customer.text) && !/\bbefore you\b/i.test(text.slice(start, end))
}

const HOW =
  /\b(?:how (?:do|can|to|should|would|does|might|is|are|long)|where (?:do|can|is|are|should)|what (?:do|should|can|must) (?:i|we)|which (?:button|setting|menu))\b/i
const SCREEN = /[>→`]|https?:|\b(?:settings?|menu|button|tab|screen|folder|file|app|browser|router|cable|switch|log|click|tap|press)\b/i
