/** What a message is about at large: a complaint, a request, a question, or nothing that waits for a deed. */
import {APOLOGISING, performs} from '../acts/performs.js'
import type {Annotation} from '../annotate.js'
import type {CustomerMessage} from './customer.js'

export type Matter = 'complaint' | 'request' | 'question' | 'other'

const NEGATIVE =
  /\b(?:not|never|no|nothing|nobody|without|nor|only|still|again|twice|too|instead|stuck|stops?|stopped|fail\w*|refus\w*|disappear\w*|gone|ruin\w*|\w+n[’']t|cant|dont|doesnt|didnt|wont|isnt|wasnt|disgust\w*|complain\w*|complaint|problem|trouble|issue|sorry|smells?|noise|freezes|froze)\b/i
const ASKS =
  /\b(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u|i|we|someone)|(?:i|we) (?:want|need|expect|demand|request)|(?:i|we)(?: would|[’']d) (?:like|love|prefer)|fix|sort (?:it|this) out)\b/i
const PRAISE =
  /\b(?:thank(?:s| you)|credit to|lovely|wonderful|brilliant|fantastic|excellent|superb|marvellous|delight\w*|best|love[ds]?|made (?:my|our)|just (?:want|wanted) to say|compliment\w*|grateful|kindness|perfect\w*|smashing|amazing|great|super|helpful|friendly|cheered|pleased)\b/gi

/** “Please tell her”: to pass on praise is no request that waits. */
const GREETINGS = /\bplease (?:also |do )?(?:tell|thank|give|pass|let|say|send) (?:him|her|them|it|this|that|my|our|the|your)\b/gi

/** A word of praise, two where something is asked for besides. */
const praises = (text: string, asks: boolean) =>
  (text.match(PRAISE)?.length ?? 0) > (asks ? 1 : 0) || /\bjust (?:want|wanted|writing) to (?:say|thank)\b/i.test(text)

/** A complaint comes before a request, a request before a question: whoever complains and asks, complains. */
export function matterOf(customer: CustomerMessage): Matter {
  const {text, fault, upset, wishes, questions} = customer
  const asks = ASKS.test(text.replace(GREETINGS, ''))
  // “Please tell her” is part of the praise.
  if (!fault && upset === 0 && wishes.length === 0 && questions.length === 0 && praises(text, asks)) return 'other'
  if (fault || upset > 0) return 'complaint'
  // Said outside the questions: “isn't it open on Sundays?” reports nothing.
  const told = customer.sentences.filter(({start, end}) => !questions.some((question) => question.start < end && start < question.end))
  if (told.some(({start, end}) => NEGATIVE.test(text.slice(start, end)))) return 'complaint'
  if (wishes.length > 0 || ASKS.test(text)) return 'request'
  return questions.length > 0 ? 'question' : 'other'
}

/** Whether something went wrong, as either side says: the customer reports a fault or is upset, or the reply apologises. */
export function wentWrong({customer, body}: Annotation): boolean {
  if (!customer) return false
  return customer.fault || customer.upset > 0 || body.some((sentence) => performs(sentence, ...APOLOGISING))
}
