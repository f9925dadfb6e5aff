/**
 * Plain text made from a source file, and where in the source each of its characters came from. Every reader makes its
 * text with this, so that a finding in the text can be shown in the file.
 *
 * All offsets are UTF-16 code units, `end` exclusive.
 */

interface Piece {
  /** Offset in the text, and length there. */
  at: number
  length: number
  /** Where it came from; an empty range for text the reader put in. */
  start: number
  end: number
  /** Character by character the same as in the source. */
  exact: boolean
  /** Nothing can be put in its place: it stands encoded in the source, or is half of what one sign stands for. */
  sealed: boolean
  /** Stands for something that is not known: of itself it says nothing. */
  opaque: boolean
}

/** A range of the source. */
export interface SourceRange {
  start: number
  end: number
  /** The range holds the words and nothing else: no markup, no text the reader left out or put in. */
  whole: boolean
  /** The range holds nothing but code of a template: there is nothing in it to find fault with. */
  opaque?: boolean
}

export class MappedText {
  readonly text: string
  readonly #pieces: readonly Piece[]
  readonly #closing: readonly RegExp[]

  /** @param closing what would end the text in its source, or begin something else there: the `'` of a quotation, a comma */
  constructor(text: string, pieces: readonly Piece[], closing: readonly RegExp[] = []) {
    this.text = text
    this.#pieces = pieces
    this.#closing = closing
  }

  /** Whether words can be put into the source as they are, and be read there as these words. */
  takes(words: string): boolean {
    return this.#closing.every((sign) => !sign.test(words))
  }

  /** A source that is its own text. */
  static of(source: string): MappedText {
    return new MappedText(
      source,
      source === '' ? [] : [{at: 0, length: source.length, start: 0, end: source.length, exact: true, sealed: false, opaque: false}]
    )
  }

  /** Where the text from `start` to `end` stands in the source; an empty or foreign range stands where the text before it ends. */
  toSource(start: number, end: number): SourceRange {
    const first = this.#find(start)
    const pieces: Piece[] = []
    for (let index = first; index < this.#pieces.length; index++) {
      const piece = this.#pieces[index] as Piece
      if (piece.at >= end) break
      if (piece.at + piece.length > start && piece.end > piece.start) pieces.push(piece)
    }
    if (pieces.length === 0) {
      const before = this.#pieces[Math.max(0, first - (this.#pieces[first]?.at === start ? 1 : 0))]
      const at = before ? (before.at + before.length <= start ? before.end : before.start) : 0
      return {start: at, end: at, whole: start === end}
    }
    let from = Number.POSITIVE_INFINITY
    let to = 0
    let covered = 0
    // What a page shows last need not stand last in its source.
    for (const piece of pieces) {
      from = Math.min(from, piece.exact ? piece.start + Math.max(0, start - piece.at) : piece.start)
      to = Math.max(to, piece.exact ? piece.start + Math.min(piece.length, end - piece.at) : piece.end)
      covered += Math.min(end, piece.at + piece.length) - Math.max(start, piece.at)
    }
    const joined = pieces.every((piece, index) => index === 0 || (pieces[index - 1] as Piece).end === piece.start)
    // Half of what stands for something else (of an entity) cannot be replaced, nor can a placeholder.
    const parted = pieces.some(
      (piece) => piece.sealed || piece.opaque || (!piece.exact && (piece.at < start || piece.at + piece.length > end))
    )
    const opaque = pieces.every((piece) => piece.opaque)
    return {start: from, end: to, whole: joined && !parted && covered === end - start, ...(opaque && {opaque})}
  }

  /** This text in the source of its source: `outer` says where this text's own source came from. */
  within(outer: MappedText): MappedText {
    const pieces: Piece[] = []
    for (const piece of this.#pieces) {
      if (piece.end === piece.start) {
        const {start} = outer.toSource(piece.start, piece.start)
        pieces.push({...piece, start, end: start})
      } else if (piece.exact) pieces.push(...outer.#slice(piece))
      else {
        const {start, end, opaque = false} = outer.toSource(piece.start, piece.end)
        const sealed = piece.sealed || outer.#slice(piece).some((one) => one.sealed)
        pieces.push({...piece, start, end, sealed, opaque: piece.opaque || opaque})
      }
    }
    return new MappedText(this.text, pieces, [...this.#closing, ...outer.#closing])
  }

  /** The part from `start` to `end` as a text of its own. */
  slice(start: number, end: number): MappedText {
    const pieces = this.#slice({at: start, length: end - start, start, end, exact: true, sealed: false, opaque: false})
    return new MappedText(
      this.text.slice(start, end),
      pieces.map((piece) => ({...piece, at: piece.at - start})),
      this.#closing
    )
  }

  /** The pieces behind the text at `inner.start`, moved to `inner.at`. */
  #slice(inner: Piece): Piece[] {
    const pieces: Piece[] = []
    for (let index = this.#find(inner.start); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index] as Piece
      if (piece.at >= inner.end) break
      const from = Math.max(piece.at, inner.start)
      const to = Math.min(piece.at + piece.length, inner.end)
      if (to <= from) continue
      const at = inner.at + from - inner.start
      const start = piece.exact ? piece.start + from - piece.at : piece.start
      const sealed = piece.sealed || (!piece.exact && to - from < piece.length)
      pieces.push({...piece, at, length: to - from, start, end: piece.exact ? start + to - from : piece.end, sealed})
    }
    return pieces
  }

  /** The text in stretches that came from one range of the source each. */
  *parts(): Iterable<{text: string; start: number; end: number; exact: boolean; sealed: boolean; opaque: boolean}> {
    for (const {at, length, ...piece} of this.#pieces) yield {text: this.text.slice(at, at + length), ...piece}
  }

  /** Index of the piece that holds `offset`, or of the first after it. */
  #find(offset: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const piece = this.#pieces[middle] as Piece
      if (piece.at + piece.length <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** What a reader knows of the signs of its format: how long the one at `at` is in the source and what text it stands for. */
export type Decoder = (source: string, at: number) => {length: number; text: string} | undefined

/** Builds a mapped text from left to right. */
export class TextBuilder {
  #text: string[] = []
  #length = 0
  #pieces: Piece[] = []

  get length(): number {
    return this.#length
  }

  /** The last character added, '' at the beginning. */
  get last(): string {
    return this.#text.at(-1)?.at(-1) ?? ''
  }

  /** Text of the reader's own, such as the line break between two paragraphs. `at` is where it belongs in the source. */
  insert(text: string, at: number): this {
    return this.#push(text, at, at, false)
  }

  /** Text as it stands in the source. */
  copy(source: string, start: number, end: number): this {
    return this.#push(source.slice(start, end), start, end, true)
  }

  /**
   * Text that stands for all of a range of the source, such as a decoded entity.
   * @param sealed no other text may be put in its place, as in base64
   */
  replace(text: string, start: number, end: number, sealed = false): this {
    return this.#push(text, start, end, false, sealed)
  }

  /** A word for a placeholder of a template: a finding may cross it but not consist of it. */
  opaque(text: string, start: number, end: number): this {
    return this.#push(text, start, end, false, false, true)
  }

  /**
   * A value that a parser decoded from `source` between `start` and `end`, mapped character by character.
   * @param decode the signs of the format that stand for other text; one that stands for '' is left out
   */
  decoded(value: string, source: string, start: number, end: number, decode: Decoder): this {
    let at = start
    let done = 0
    while (done < value.length && at < end) {
      const sign = decode(source, at)
      if (sign && value.startsWith(sign.text, done)) {
        if (sign.text !== '') this.#push(sign.text, at, at + sign.length, sign.text === source.slice(at, at + sign.length))
        done += sign.text.length
        at += sign.length
      } else if (source.charCodeAt(at) === value.charCodeAt(done)) {
        this.copy(source, at, at + 1)
        at++
        done++
      } else at++
    }
    // What the parser made of nothing we know belongs to the end.
    if (done < value.length) this.#push(value.slice(done), end, end, false)
    return this
  }

  /** Another mapped text of the same source. */
  append(other: MappedText): this {
    for (const {text, start, end, exact, sealed, opaque} of other.parts()) this.#push(text, start, end, exact, sealed, opaque)
    return this
  }

  /** @param closing as for `MappedText` */
  build(...closing: readonly RegExp[]): MappedText {
    return new MappedText(this.#text.join(''), this.#pieces, closing)
  }

  #push(text: string, start: number, end: number, exact: boolean, sealed = false, opaque = false): this {
    if (text === '') return this
    const last = this.#pieces.at(-1)
    if (last?.exact && exact && last.sealed === sealed && last.end === start && last.at + last.length === this.#length) {
      last.length += text.length
      last.end = end
    } else this.#pieces.push({at: this.#length, length: text.length, start, end, exact, sealed, opaque})
    this.#text.push(text)
    this.#length += text.length
    return this
  }
}
