/** A draft that quotes the mail it answers: the quoted part becomes the customer's message. */
import {nameOf} from '../arguments.js'
import {linesOf} from './lines.js'
import {quotesOf, unquote} from './quotes.js'

export interface Thread {
  /** The text as given; linting it leaves the quotation out. */
  draft: string
  /** What the draft quotes, without `>` marks and headers; undefined when it quotes nothing. */
  customer: string | undefined
  /**
   * Where a place in `customer` stands in `draft`: both offsets are UTF-16 code units.
   */
  toDraft(offset: number): number
}

/**
 * Takes the quoted mail out of a draft. Of mails quoted within the quotation only the newest counts.
 * @throws {TypeError} when `draft` is not a string
 */
export function readThread(draft: string): Thread {
  if (typeof draft !== 'string') throw new TypeError(`readThread(draft): draft must be a string, got ${nameOf(draft)}`)
  const lines = linesOf(draft)
  const pieces: {from: number; start: number; text: string}[] = []
  let length = 0
  const add = (start: number, text: string) => {
    pieces.push({from: length, start, text})
    length += text.length + 1
  }
  const quotes = quotesOf(lines)
  for (const quote of quotes) {
    const inner = lines.slice(quote.message, quote.to + 1)
    // A quotation within the quotation is an older mail: theirs to us, or ours to them.
    const older = new Uint8Array(inner.length)
    const own = inner.map((line) => (quote.prefixed ? {...line, text: unquote(line)?.text ?? line.text} : line))
    for (const nested of quotesOf(own)) older.fill(1, nested.from, nested.to + 1)
    for (const [index, line] of inner.entries()) {
      if (older[index]) continue
      const piece = quote.prefixed ? unquote(line) : line
      if (piece) add(piece.start, piece.text)
    }
    // Interleaved quotations are one message; a blank line keeps their paragraphs apart.
    if (quote !== quotes.at(-1) && pieces.length > 0) add(lines[quote.to]?.end ?? 0, '')
  }
  const customer = pieces.map((piece) => piece.text).join('\n')
  return {
    draft,
    customer: customer.trim() === '' ? undefined : customer,
    toDraft(offset) {
      let low = 0
      for (let high = pieces.length - 1; low < high; ) {
        const middle = (low + high + 1) >> 1
        if ((pieces[middle] as {from: number}).from <= offset) low = middle
        else high = middle - 1
      }
      const piece = pieces[low]
      return piece ? piece.start + Math.min(offset - piece.from, piece.text.length) : 0
    }
  }
}
