/** What the customer wants done: the remedies they ask for. */
import type {Sentence} from '../conversation.js'

export type Remedy =
  | 'refund'
  | 'replacement'
  | 'repair'
  | 'cancellation'
  | 'deletion'
  | 'call'
  | 'delivery'
  | 'correction'
  | 'discount'
  | 'change'

export interface Wish {
  remedy: Remedy
  /** They ask outright, and do not merely wonder or mention it. */
  firm: boolean
  /** UTF-16 offsets into the customer's message. */
  start: number
  end: number
}

const REMEDIES: [Remedy, RegExp][] = [
  [
    'refund',
    /\b(?:refund(?:s|ed|ing)?\b(?! (?:policy|terms|button|page|form))|money back|(?:my|the|half my|all my) (?:money|difference|fee|deposit|fare|cash|payment|charge)\b(?=.{0,12}\bback)|reimburs\w+|(?:give|pay|send|put|get|have|want|transfer|credit(?:ed)?)\b[^.?!,;]{0,30}[£$€]?\d[\d.,]*[^.?!,;]{0,12}\bback\b|(?:pay|give|send|put|credit|transfer)(?:ed)? (?:me )?back\b|(?:send|give|pay) (?:it|one|that|this|them) back\b|want it back\b(?! (?:to|in|as|on)\b)|return the [£$€]\d)/i
  ],
  [
    'replacement',
    /\b(?:replac(?:e|ed|ing|ements?)|exchang(?:e|ed)|swap(?:ped)?|(?:send|post|ship|deliver|dispatch|despatch|supply)\b[^.?!;]{0,25}\b(?:new|another|right|correct|fresh|missing) (?:one|ones|\w+)|(?:get|have|want|like|need|expect)\b[^.?!;]{0,15}\b(?:(?:a|the) (?:new|right|correct|fresh|missing) (?:one|ones)|another (?:one|copy)|new ones?)\b|re-?send)\b/i
  ],
  [
    'repair',
    /\b(?:repair(?:ed)?|mend(?:ed)?|fix(?:ed)? (?:it|this|the|my|that)|(?:get|have) (?:it|this|that) (?:fixed|mended|looked at)|redone|re-?do it)\b/i
  ],
  [
    'cancellation',
    /\b(?:cancel(?:led|ling|lation)?|terminate|end my (?:contract|membership|subscription)|close (?:my|the|this) account)\b/i
  ],
  [
    'deletion',
    /\b(?:unsubscribe|(?:delete|erase|remove) (?:my|all|the|every)|(?:take|get) me off|stop (?:sending|emailing|e-mailing|texting|calling|ringing|mailing) me)\b/i
  ],
  [
    'call',
    /\b(?:(?:call|ring|phone|telephone) me\b|call ?back|ring me back|(?:give|gives) me a (?:call|ring)|(?:speak|talk) to (?:someone|somebody|a (?:person|human|manager)|the (?:owner|manager)))/i
  ],
  [
    'correction',
    /\b(?:correct(?:ed)? (?:the|my|this|our|it)|amend(?:ed)?|change (?:the|my) (?:name|address|date|spelling|details)|(?:the|my|a) (?:corrected|amended|revised) \w+|put (?:it|this) right on)\b/i
  ],
  ['discount', /\b(?:discount|compensat\w+|(?:some )?money off|goodwill|price reduction|partial refund)\b/i],
  [
    'delivery',
    /\b(?:(?:please|kindly|pls|(?:could|can|would|will) (?:you|someone|somebody)|(?:i|we)(?: would|['’]d) like you to|(?:i|we) want you to) (?:also |just |then |now )?(?:send|post|deliver|ship|forward|express|dispatch|despatch|courier|bring)|(?:send|post|deliver|ship) (?:me|us|it|them|the|my))\b(?!.{0,20}\bback\b)/i
  ],
  // Whatever else is to be done or given back: what it is, the words of the wish say.
  [
    'change',
    /\b(?:re-?open|unlock|unban|unblock|reinstate|re-?activate|restore|extend|waive|re-?schedule|re-?book|collect|pick up|take away|deliver|(?:move|switch|transfer|postpone|push) (?:my|our|the|it|me|us)|take (?:it|this|the|that) (?:away|back|down|off)|(?:please|kindly|pls|(?:could|can|would|will) you|(?:i|we)(?: would|['’]d) like you to|(?:i|we) want you to) (?:also |just |then |now )?(?:book|arrange|add|transfer|upgrade|downgrade|pause|suspend|renew|return|release|honou?r|match|apply|activate|put|switch|credit|reserve|hold|refill|reissue|reprint|resume|freeze|register|mark|take|turn|have|get|bring|give)|(?:like|want|have|get|give me) (?:my|our|the|back my) (?:[\w-]+ ){1,3}back|remove (?:it|this|that))\b/i
  ]
]

/** Asks outright: an order, a demand, a polite question. */
const ASKS =
  /\b(?:(?:i|we) (?:really |just |only |also |still |do |now |simply |therefore )?(?:want|need|expect|demand|request|insist|ask|require)\b|(?:i|we)(?: would|['’]d) (?:really |very much |also |just |much )?(?:like|rather|prefer|appreciate|want|be (?:glad|grateful|happy))\b|please|pls|plz|kindly|(?:can|could|will|would) (?:you|u|i|we|someone|somebody|it)\b)/i
/** “Cancel my membership”: opens with the order. */
const ORDER =
  /^[\W_]*(?:(?:so|and|also|now|just|then)[ ,]+)*(?:refund|replace|exchange|swap|repair|fix|mend|cancel|close|delete|remove|unsubscribe|stop|call|ring|phone|correct|give|send|pay|credit|amend|change|terminate|take|reopen|unlock|unban|restore|collect|waive|reinstate|extend)\b/i
/** Asks whether, when or how: a question to answer, not a remedy asked for. */
const ASKS_ABOUT =
  /\b(?:(?:can|could|may|might|do|should|must|will|would|am|are) (?:i|we|it|they|this)\b|when\b|how\b|why\b|i think\b|maybe\b|perhaps\b|whether\b|like to (?:know|understand)\b|tell me\b|let me know\b)|\?.+\?/is

/** Speaks of what was, of what may be, or of what they do not want. */
const NO_WISH =
  /\b(?:(?:not|\w+n[’']t|no|never|without|rather than|instead of)\b[^.?!;]{0,25}\b(?:refund|money|replac|repair|cancel|call|discount|compensat|exchange|send)|(?:was|were|got|been|had|has|have|already|you|they) (?:told |already |been |since |never |just )*(?:refunded|replaced|repaired|cancelled|fixed|exchanged|called)|(?:what|how|when|who|why|which|whether)\b[^?]{0,40}(?:cancel|refund|repair|exchang|replac)|before (?:i|we) (?:cancel|ask|replace)|if (?:i|we|you)\b[^,]{0,30}\b(?:cancel|refund|repair|exchang|replac)|thank\w*\b[^.?!]{0,40}(?:replac|refund|repair|fix|call)|(?:is|are|was|do you) (?:it |there |this |that )?(?:possible|allowed|able|do|offer)\b|your (?:refund|cancellation|replacement|repair|discount)|tried to cancel|promised|supposed to|not sure|wonder\w*|unsure)/i

export function wishesOf(sentences: readonly Sentence[], text: string): Wish[] {
  return sentences.flatMap(({start, end}) => {
    const source = text.slice(start, end)
    const asks = ASKS.test(source) || ORDER.test(source)
    if (!asks) return []
    const firm = !NO_WISH.test(source) && !ASKS_ABOUT.test(source)
    const named = REMEDIES.filter(([, pattern]) => pattern.test(source)).map(([remedy]) => remedy)
    const remedies =
      named.length > 1 ? named.filter((remedy) => remedy !== 'change' && (remedy !== 'delivery' || !named.includes('replacement'))) : named
    return remedies.map((remedy) => ({remedy, firm, start, end}))
  })
}
