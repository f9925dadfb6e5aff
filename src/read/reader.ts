/** What a reader of a file format gives: the replies a file holds, as plain text with a way back to the file. */
import type {MappedText} from './map.js'

/** One reply of a file. */
export interface ReadDraft {
  /** What the file calls it, where it keeps several. */
  title?: string | undefined
  /** The reply as a mail program would show it in plain text: quoted mail has `> ` before its lines, a signature `-- ` above it. */
  draft: MappedText
  /** The customer's message, where the file holds it apart from the draft. */
  customer?: MappedText | undefined
  /** Which branch of a template this is, as in “if order.late; if not order.paid”. */
  branch?: string | undefined
  /** The same object for all branches of one reply, where the titles do not tell. */
  reply?: object
}

export interface Reader {
  /** As in `--as` and in messages. */
  name: string
  /**
   * @throws {ReadError} when the source is not of this format
   */
  read(source: string): ReadDraft[]
}

/** Thrown for a source that is broken in a way no program would read; `offset` is a place in it. */
export class ReadError extends Error {
  override name = 'ReadError'
  readonly offset: number

  /** @param message what is wrong and what to do, in one line without the place */
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}
