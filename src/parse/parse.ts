/** From zones to nlcst: retext-english, one block at a time. */
import type {Nodes, Paragraph, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Point} from 'unist'
import type {Zone} from '../read/zones.js'
import {blocksOf} from './blocks.js'

declare module 'nlcst' {
  interface ParagraphData {
    zone?: Zone
    /** List mark that stands before it, '' in running text. */
    marker?: string
  }
}

const english = unified().use(retextEnglish).freeze()

/** Offsets of the first character of each line. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Moves a parsed block to its place; points are copied, as the parser lets neighbours share one. */
function shift(node: Nodes, line: number, column: number, offset: number): void {
  const move = (point: Point): Point => ({
    line: point.line + line,
    column: point.line === 1 ? point.column + column : point.column,
    offset: (point.offset ?? 0) + offset,
  })
  if (node.position) node.position = {start: move(node.position.start), end: move(node.position.end)}
  if ('children' in node) for (const child of node.children) shift(child, line, column, offset)
}

/**
 * Parses the zones the writer wrote to one nlcst tree whose positions are those of `text`. Quoted zones are left out.
 *
 * Blocks are parsed apart because retext-english is quadratic in the length of its input: so a book costs as many
 * paragraphs, not their square.
 */
export function parseZones(text: string, zones: readonly Zone[]): Root {
  const root: Root = {type: 'RootNode', children: []}
  const starts = lineStarts(text)
  let line = 0
  for (const zone of zones) {
    if (zone.type === 'quoted') continue
    for (const block of blocksOf(text, zone.start, zone.end)) {
      while (line + 1 < starts.length && (starts[line + 1] as number) <= block.start) line++
      const tree = english.parse(text.slice(block.start, block.end)) as Root
      for (const child of tree.children) {
        shift(child as Nodes, line, block.start - (starts[line] as number), block.start)
        if (child.type === 'ParagraphNode') (child as Paragraph).data = {zone, marker: block.marker}
        root.children.push(child)
      }
    }
  }
  return root
}
