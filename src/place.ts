/** Places: of findings that stand for the whole reply, and of messages. */
import type {VFileMessage} from 'vfile-message'
import type {Annotation} from './annotate.js'
import type {Place} from './rule.js'

/** Where a finding stands that something is missing: the first sentence of the body, of its postscript where that is all there is. */
export function openingOf({body, sentences}: Annotation): Place {
  const first = body[0] ?? sentences.find(({zone}) => zone.type === 'body') ?? sentences[0]
  return first ? {start: first.start, end: first.end} : {start: 0, end: 0}
}

/** The offsets of a message of ours. */
export function spanOf({place}: VFileMessage): Place {
  if (!place || !('start' in place)) return {start: 0, end: 0}
  return {start: place.start.offset ?? 0, end: place.end.offset ?? 0}
}

/** Messages in the order of the file. */
export const byPlace = (a: VFileMessage, b: VFileMessage) => spanOf(a).start - spanOf(b).start
