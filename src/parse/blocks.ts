/**
 * Cuts a zone into the blocks that are parsed one by one: paragraphs and list items. A line break inside a paragraph
 * ends a block only where the writer meant one (a finished sentence, a list item, a short line before a capital), so a
 * hard-wrapped paragraph stays whole.
 */
import {type Line, linesOf} from '../read/lines.js'

export interface Block {
  start: number
  end: number
  /** The mark of a list item (`-`, `1.`), without the item's text; '' in a paragraph. */
  marker: string
}

const ITEM = /^\s*([-*•·‣▪◦+・–]|\(?\d{1,2}[.)]|\(?[a-z]\)|[Qq]\d+[.:)])\s+(?=\S)/u
const FINISHED = /[.!?:;…]["'”’)\]]*\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)*$/u
/** A line shorter or longer than this was not wrapped by its client (RFC 3676 suggests 66 to 78 columns). */
const WRAPPED = [55, 90] as const

/** The parser's cost grows with the square of a block: a longer one is cut after a sentence, else at a blank, else hard. */
const LONGEST = 2000

function* cut(block: Block, text: string): Iterable<Block> {
  let {start, marker} = block
  while (block.end - start > LONGEST) {
    const window = text.slice(start, start + LONGEST)
    const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
    const blank = window.lastIndexOf(' ')
    const length = sentence > 0 ? sentence + 2 : blank > 0 ? blank + 1 : LONGEST
    yield {start, end: start + length, marker}
    start += length
    marker = ''
  }
  yield {start, end: block.end, marker}
}

export function blocksOf(text: string, start: number, end: number): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let previous: Line | undefined
  for (const line of linesOf(text.slice(start, end))) {
    if (line.text.trim() === '') {
      open = undefined
      previous = undefined
      continue
    }
    const item = ITEM.exec(line.text)
    const breaks =
      open === undefined ||
      item !== null ||
      (previous !== undefined &&
        (FINISHED.test(previous.text) ||
          ((previous.text.length < WRAPPED[0] || previous.text.length > WRAPPED[1]) && /^\s*["“'‘(]?[\p{Lu}\d]/u.test(line.text))))
    if (breaks) {
      const lead = item ? item[0].length : line.text.length - line.text.trimStart().length
      open = {start: start + line.start + lead, end: start + line.end, marker: item?.[1] ?? ''}
      blocks.push(open)
    } else if (open) open.end = start + line.end
    previous = line
  }
  return blocks.flatMap((block) => (block.end - block.start > LONGEST ? [...cut(block, text)] : [block]))
}
