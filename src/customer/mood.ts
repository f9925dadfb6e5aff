/** How the customer feels: whether they are upset, and how strongly. */
import type {Sentence} from '../conversation.js'

/** From 0 (calm, or glad) over 1 (put out) to 2 (beside themselves). */
export type Upset = 0 | 1 | 2

const STRONG =
  /\b(?:furious|livid|outrag\w*|disgust\w*|appall\w*|fuming|scandal\w*|unacceptable|shocking|disgrac\w*|worst|sick of|fed up|in tears|crying|cried|scared|frighten\w*|terrified|heartbroken|devastat\w*|never again|lawyer|solicitor|ombudsman|rip-?off|scam|theft)\b/i
const MILD =
  /\b(?:angry|upset|annoy\w*|frustrat\w*|disappoint\w*|worr\w*|anxious|stress\w*|cross|unhappy|let down|not happy|embarrass\w*|ruined|nightmare|ridiculous|awful|terrible|horrible|rude|sad|miserable|exhaust\w*|desperate|patience|waste of|still (?:no|not|nothing|waiting)|third time|second time|again and again)\b/i

export function upsetOf(sentences: readonly Sentence[], text: string): Upset {
  const all = sentences.map(({start, end}) => text.slice(start, end)).join('\n')
  return STRONG.test(all) || /[!?]{3}/.test(all) ? 2 : MILD.test(all) ? 1 : 0
}
