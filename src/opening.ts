/** Where a finding stands that something is missing from the whole reply. */
import type {Annotation} from './annotate.js'
import type {Finding} from './rule.js'

/** The first sentence of the body, of its postscript where that is all there is. */
export function openingOf({body, sentences}: Annotation): Finding['place'] {
  const first = body[0] ?? sentences.find(({zone}) => zone.type === 'body') ?? sentences[0]
  return first ? {start: first.start, end: first.end} : {start: 0, end: 0}
}
