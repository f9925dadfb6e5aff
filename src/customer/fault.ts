/** Whether the customer reports that something of ours went wrong. */
import type {Sentence} from '../conversation.js'

const FAULT =
  /\b(?:broke\w*|crack\w*|damag\w*|faulty|defect\w*|leak\w*|missing|wrong|late|delay\w*|lost|never (?:arrived|came|turned up)|(?:did|does|do|has|have|is|was|were|are|wo|ca)(?:n[’']t| not) (?:work|arrive\w*|come|turn(?:ed)? up|been|start|load|open|show)|stopped working|overcharg\w*|charged (?:me )?(?:twice|again)|cancelled|fail\w*|error|bug|crash\w*|cold|rude|dirty|mistake|not as described)\b/i

export function reportsFault(sentences: readonly Sentence[], text: string): boolean {
  return sentences.some(({start, end}) => FAULT.test(text.slice(start, end)))
}
