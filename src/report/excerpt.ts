/** The line a finding stands on, with the words it is about. */
import {flat} from './visible.js'
import {clip, head, tail, UNITS, widthOf} from './width.js'

/** One line of text in three parts; `words` is what the finding is about. */
export interface Excerpt {
  before: string
  words: string
  after: string
}

/**
 * The words from `start` to `end` (UTF-16 offsets) with what stands around them on their line(s), on one line.
 * @param width most columns it may take; what is left out is marked `…`
 */
export function excerptOf(text: string, start: number, end: number, width: number): Excerpt {
  // A draft may be one line of a megabyte: look no further than what could be shown.
  const reach = width * UNITS
  const words = clip(flat(text.slice(start, end)), width)
  const before = flat(text.slice(Math.max(0, start - reach), start).replace(/^.*[\r\n]/s, '')).trimStart()
  const after = flat((/^[^\r\n]*/.exec(text.slice(end, end + reach)) as RegExpExecArray)[0]).trimEnd()

  const room = width - widthOf(words)
  const left = widthOf(before)
  const right = widthOf(after)
  if (left + right <= room) return {before, words, after}
  // What one side does not need goes to the other.
  const forLeft = Math.max(Math.floor(room / 2), room - right)
  return {before: endOf(before, forLeft), words, after: beginningOf(after, room - Math.min(left, forLeft))}
}

/** Too little to show a word of. */
const SCANT = 3

function endOf(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  return width < SCANT ? '' : `… ${tail(text, width - 2).trimStart()}`
}

function beginningOf(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  return width < SCANT ? '' : `${head(text, width - 2).trimEnd()} …`
}
