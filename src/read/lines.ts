/** A line of the source: offsets without and with its line ending. */
export interface Line {
  start: number
  end: number
  /** The text without line ending. */
  text: string
}

/** The lines of `text`, whatever ends them (`\n`, `\r\n`, `\r`). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const ending = /\r\n|\n|\r/g
  let start = 0
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    lines.push({start, end: match.index, text: text.slice(start, match.index)})
    start = ending.lastIndex
  }
  lines.push({start, end: text.length, text: text.slice(start)})
  return lines
}
