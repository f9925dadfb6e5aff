/** From zones to nlcst: retext-english, a long text block by block. */
import type {Root, Sentence} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Point} from 'unist'
import type {Zone} from '../read/zones.js'
import {blocksOf} from './blocks.js'

/** Where the block being parsed begins: lines and columns before it (0 on the first line), and its offset. */
const origin = {line: 0, column: 0, offset: 0}

const move = (point: Point | undefined) => {
  if (!point) return
  if (point.line === 1) point.column += origin.column
  point.line += origin.line
  if (point.offset !== undefined) point.offset += origin.offset
}

/**
 * Moves the leaves of a block to their place in the text. As an extension of the parser it runs before sentences and
 * paragraphs are built, which then take their positions from the leaves: dearer afterwards, as nodes share points.
 */
function place(sentence: Sentence): undefined {
  for (const leaf of sentence.children) {
    move(leaf.position?.start)
    move(leaf.position?.end)
    // A word shares its start with its text, not its end.
    if (leaf.type === 'WordNode') for (const text of leaf.children) move(text.position?.end)
  }
}

const english = unified().use(retextEnglish).data('nlcstSentenceExtensions', [place]).freeze()

/** Offsets of the first character of each line. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** A text up to this length, in code units, is parsed in one go: blocks begin to pay only in longer ones. */
const WHOLE = 2000

/**
 * Parses the zones the writer wrote to one nlcst tree whose positions are those of `text`. Quoted zones are left out.
 *
 * A short text without quotations is parsed whole; otherwise blocks are parsed apart, because retext-english is quadratic in the length of its input: so
 * a book costs as many paragraphs, not their square.
 */
export function parseZones(text: string, zones: readonly Zone[]): Root {
  if (text.length <= WHOLE && zones.every((zone) => zone.type !== 'quoted')) {
    origin.line = 0
    origin.column = 0
    origin.offset = 0
    return english.parse(text) as Root
  }
  const root: Root = {type: 'RootNode', children: []}
  const starts = lineStarts(text)
  let line = 0
  for (const zone of zones) {
    if (zone.type === 'quoted') continue
    for (const block of blocksOf(text, zone.start, zone.end)) {
      while (line + 1 < starts.length && (starts[line + 1] as number) <= block.start) line++
      origin.line = line
      origin.column = block.start - (starts[line] as number)
      origin.offset = block.start
      root.children.push(...(english.parse(text.slice(block.start, block.end)) as Root).children)
    }
  }
  return root
}
