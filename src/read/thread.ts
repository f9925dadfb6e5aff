/** A draft that quotes the mail it answers: the quoted part becomes the customer's message. */
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

/** Takes the quoted mail out of a draft. Of mails quoted within the quotation only the newest counts. */
export function readThread(draft: string): Thread {
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
    const nested = quotesOf(inner.map((line) => ({...line, text: unquote(line)?.text ?? line.text})))[0]
    const prefixed = inner.some((line) => unquote(line) !== undefined || /^\s*>/.test(line.text))
    for (const [index, line] of inner.entries()) {
      if (!prefixed && nested && index >= nested.from) break
      if (prefixed) {
        const own = unquote(line)
        if (own && !(nested && index >= nested.from && index <= nested.to)) add(own.start, own.text)
      } else add(line.start, line.text)
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
    },
  }
}
