/**
 * A mail as it is saved: the text its reader sees, whatever alternative, encoding or charset it stands in, with every
 * character traced to the raw file. The file is to be read as UTF-8.
 */
import {MIMEType} from 'whatwg-mimetype'
import {readHtml} from './html.js'
import {linesOf} from './lines.js'
import {MappedText, TextBuilder} from './map.js'
import {quotesOf} from './quotes.js'
import {type ReadDraft, ReadError, type Reader} from './reader.js'

/** One part of a mail, or the mail: offsets into its source. */
interface Part {
  headers: Map<string, string>
  /** As in “text/html”. */
  type: string
  parameter(name: string): string | undefined
  body: number
  end: number
  children: Part[]
}

/** Nobody nests parts deeper; every level is read once more. */
const DEEPEST = 20

const FIELD = /^([!-9;-~]+)[ \t]*:/
const ID = /<[^<>\s]+>/g

/** Where the line that holds `at` ends: behind its line break. */
function nextLine(source: string, at: number, end: number): number {
  const found = source.indexOf('\n', at)
  return found < 0 || found >= end ? end : found + 1
}

/** The line from `at` up to `end`, without its line break. */
const lineAt = (source: string, at: number, end: number) => source.slice(at, end).replace(/\r?\n$/, '')

/** The header fields from `at` on, folded lines joined; of several of one name the first. */
function headersAt(source: string, at: number, end: number): {headers: Map<string, string>; body: number} {
  const fields: [string, string[]][] = []
  let next = at
  while (next < end) {
    const behind = nextLine(source, next, end)
    const line = lineAt(source, next, behind)
    if (line === '') return {headers: joined(fields), body: behind}
    const name = FIELD.exec(line)
    const last = fields.at(-1)
    if (/^[ \t]/.test(line) && last) last[1].push(line)
    else if (name?.[1]) fields.push([name[1].toLowerCase(), [line.slice(name[0].length)]])
    // A body without the blank line above it; mail programs show it.
    else return {headers: joined(fields), body: next}
    next = behind
  }
  return {headers: joined(fields), body: end}
}

function joined(fields: readonly [string, string[]][]): Map<string, string> {
  const headers = new Map<string, string>()
  for (const [name, lines] of fields) if (!headers.has(name)) headers.set(name, lines.join('').trim())
  return headers
}

/** Reads a part and those within it. */
function partAt(source: string, at: number, end: number, preset: string, depth: number): Part {
  const {headers, body} = headersAt(source, at, end)
  const type = MIMEType.parse((headers.get('content-type') ?? preset).replace(/;\s*$/, '')) ?? MIMEType.parse('text/plain')
  const part: Part = {
    headers,
    type: type?.essence ?? 'text/plain',
    parameter: (name) => type?.parameters.get(name),
    body,
    end,
    children: []
  }
  if (type?.type !== 'multipart') return part
  if (depth > DEEPEST) throw new ReadError(`This mail has more than ${DEEPEST} parts within each other.`, at)
  const boundary = part.parameter('boundary')
  if (!boundary)
    throw new ReadError('This mail says that it has several parts, but not what parts them: add a boundary to its Content-Type.', at)
  const delimiter = `--${boundary.trimEnd()}`
  const within = type.subtype === 'digest' ? 'message/rfc822' : 'text/plain'
  let open = -1
  for (let next = body; next < end; ) {
    const behind = nextLine(source, next, end)
    if (source.startsWith(delimiter, next)) {
      const rest = lineAt(source, next + delimiter.length, behind).trimEnd()
      if (rest === '' || rest === '--') {
        if (open >= 0) part.children.push(partAt(source, open, beforeBreak(source, next, open), within, depth + 1))
        open = rest === '' ? behind : -2
        if (rest === '--') break
      }
    }
    next = behind
  }
  if (open === -1) throw new ReadError(`This mail has no line “${delimiter}”, by which its Content-Type says that its parts begin.`, at)
  // A mail cut short: the last part ends with the file.
  if (open >= 0) part.children.push(partAt(source, open, end, within, depth + 1))
  return part
}

/** The line break above a boundary belongs to the boundary. */
function beforeBreak(source: string, at: number, least: number): number {
  const end = source[at - 1] === '\n' ? at - (source[at - 2] === '\r' ? 2 : 1) : at
  return Math.max(least, end)
}

/** Charsets in which the bytes of ASCII may stand for something else. */
const STATEFUL = /^(?:iso-2022|hz|utf-?16|utf-?32|ucs|unicode)/i

/** Bytes become characters, each with the range of the source its bytes stand in. */
class Characters {
  readonly #builder = new TextBuilder()
  readonly #decoder: InstanceType<typeof TextDecoder>
  readonly #source: string
  readonly #sealed: boolean
  /** ASCII stands for itself. */
  readonly plain: boolean
  /** Bytes of a character that is not complete. */
  #open: {start: number; end: number} | undefined

  constructor(source: string, charset: string | undefined, sealed: boolean) {
    this.#source = source
    this.#sealed = sealed
    const label = charset?.replace(/[\s(].*$/, '') ?? 'utf-8'
    this.#decoder = decoderOf(label)
    this.plain = !STATEFUL.test(this.#decoder.encoding)
  }

  /** The source from `start` to `end`, ASCII or decoded when the file was read. */
  copy(start: number, end: number): void {
    if (start >= end) return
    if (!this.plain || this.#open) {
      let at = start
      for (; at < end && (!this.plain || this.#open) && this.#source.charCodeAt(at) < 128; at++)
        this.byte(this.#source.charCodeAt(at), at, at + 1)
      if (at === end) return
      this.#flush()
      start = at
    }
    this.#builder.copy(this.#source, start, end)
  }

  /** A byte that stands from `start` to `end`. */
  byte(value: number, start: number, end: number): void {
    if (this.plain && value < 128 && !this.#open) {
      this.#builder.replace(String.fromCharCode(value), start, end, this.#sealed)
      return
    }
    const text = this.#decoder.decode(Uint8Array.of(value), {stream: true})
    const from = this.#open?.start ?? start
    this.#open = text === '' ? {start: from, end} : undefined
    this.#builder.replace(text, from, end, this.#sealed)
  }

  build(): MappedText {
    this.#flush()
    return this.#builder.build()
  }

  /** What is left of a character cut short. */
  #flush(): void {
    const text = this.#decoder.decode()
    if (text !== '' && this.#open) this.#builder.replace(text, this.#open.start, this.#open.end, this.#sealed)
    this.#open = undefined
  }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch {
    // A charset nobody knows: most of it is ASCII.
    return new TextDecoder('utf-8')
  }
}

const HEX = /^[\da-f]{2}$/i
const isBlank = (source: string, at: number) => source[at] === ' ' || source[at] === '\t'

/** Length of the line break at `at`, 0 when there is none; the end is one. */
function breakAt(source: string, at: number, end: number): number {
  if (source[at] === '\n') return 1
  return source[at] === '\r' && source[at + 1] === '\n' && at + 1 < end ? 2 : 0
}

/** Decodes quoted-printable; what is none of it stands for itself, as in every mail program. */
function quotedPrintable(source: string, start: number, end: number, characters: Characters): void {
  let from = start
  for (let at = start; at < end; ) {
    const sign = source[at]
    if (sign !== '=' && sign !== ' ' && sign !== '\t') {
      at++
      continue
    }
    let behind = at + 1
    while (behind < end && isBlank(source, behind)) behind++
    const ends = behind >= end || breakAt(source, behind, end) > 0
    if (sign === '=' && ends) {
      // A soft line break.
      characters.copy(from, at)
      at = Math.min(end, behind + breakAt(source, behind, end))
      from = at
    } else if (sign === '=' && at + 2 < end && HEX.test(source.slice(at + 1, at + 3))) {
      characters.copy(from, at)
      characters.byte(Number.parseInt(source.slice(at + 1, at + 3), 16), at, at + 3)
      at += 3
      from = at
    } else if (sign === '=') at++
    else if (ends) {
      // Blanks at the end of a line are none of the writer's.
      characters.copy(from, at)
      at = behind
      from = at
    } else at = behind
  }
  characters.copy(from, end)
}

const SIXTY_FOUR = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((sign, index) => [sign, index]))

/** Decodes base64; signs that are none of it are passed over, as in every mail program. */
function base64(source: string, start: number, end: number, characters: Characters): void {
  let bits = 0
  let count = 0
  let from = start
  for (let at = start; at < end; at++) {
    const sign = source[at] as string
    const value = SIXTY_FOUR.get(sign)
    if (value === undefined) {
      if (sign === '=') count = 0
      continue
    }
    bits = ((bits << 6) | value) & 0xffff
    count += 6
    if (count >= 8) {
      count -= 8
      characters.byte((bits >> count) & 255, from, at + 1)
    }
    from = at
  }
}

/** The body of a part as text. */
function decoded(source: string, {headers, parameter, body, end}: Part): MappedText {
  const encoding = (headers.get('content-transfer-encoding') ?? '')
    .replace(/\(.*\)/, '')
    .trim()
    .toLowerCase()
  const characters = new Characters(source, parameter('charset'), encoding === 'base64')
  if (encoding === 'quoted-printable') quotedPrintable(source, body, end, characters)
  else if (encoding === 'base64') base64(source, body, end, characters)
  else if (characters.plain) return MappedText.of(source).slice(body, end)
  else characters.copy(body, end)
  return characters.build()
}

/** Joins the lines that a mail program wrapped (RFC 3676): those that end in a blank flow into the next as deeply quoted. */
function flowed(text: MappedText, noBlank: boolean): MappedText {
  const builder = new TextBuilder()
  const lines = linesOf(text.text)
  const marksOf = (line: string | undefined) => /^>*/.exec(line ?? '')?.[0].length ?? 0
  let flows = false
  for (const [index, line] of lines.entries()) {
    const marks = marksOf(line.text)
    const next = lines[index + 1]
    // A blank before the words only keeps them from being taken for a mark.
    const stuffed = line.text[marks] === ' ' ? 1 : 0
    const words = line.start + marks + stuffed
    if (!flows && marks > 0) builder.append(text.slice(line.start, words))
    flows =
      line.end > words &&
      line.text.endsWith(' ') &&
      text.text.slice(words, line.end) !== '-- ' &&
      next !== undefined &&
      marksOf(next.text) === marks
    builder.append(text.slice(words, flows ? line.end - (noBlank ? 1 : 0) : (next?.start ?? text.text.length)))
  }
  return builder.build()
}

/** What of a mail is read: its text, and the mails attached to it. */
interface Content {
  texts: MappedText[]
  html: boolean
  originals: Part[]
}

const isShown = ({texts}: Content) => texts.some(({text}) => text.trim() !== '')

function contentOf(source: string, part: Part): Content {
  const {type, headers, children} = part
  const content: Content = {texts: [], html: false, originals: []}
  if (type === 'multipart/alternative') {
    const all = children.map((child) => contentOf(source, child))
    // The writer edits the formatted text; the plain one is made from it.
    const best = all.findLast((one) => one.html && isShown(one)) ?? all.findLast(isShown)
    return {texts: best?.texts ?? [], html: best?.html ?? false, originals: all.flatMap((one) => one.originals)}
  }
  if (children.length > 0) {
    const start = part.parameter('start')
    const root =
      type === 'multipart/related'
        ? (children.find((child) => start && child.headers.get('content-id') === start) ?? children[0])
        : undefined
    let shown = false
    for (const child of children) {
      const inner = contentOf(source, child)
      content.originals.push(...inner.originals)
      if (root && child !== root) continue
      // Apple Mail parts its text by the pictures in it; any other text with a name is a file.
      if (!isShown(inner) || (shown && isFile(child))) continue
      shown = true
      content.texts.push(...inner.texts)
      content.html ||= inner.html
    }
    // What comes back to the sender is nobody's question.
    if (type === 'multipart/report') content.originals = []
    return content
  }
  if (type === 'message/rfc822' || type === 'message/global') content.originals.push(part)
  else if (!/^\s*attachment\b/i.test(headers.get('content-disposition') ?? '')) {
    if (type === 'text/plain') {
      const text = decoded(source, part)
      const flows = part.parameter('format')?.toLowerCase() === 'flowed'
      content.texts.push(flows ? flowed(text, part.parameter('delsp')?.toLowerCase() === 'yes') : text)
    } else if (type === 'text/html') {
      const outer = decoded(source, part)
      content.texts.push(readHtml(outer.text).within(outer))
      content.html = true
    }
  }
  return content
}

const isFile = (part: Part) => part.parameter('name') !== undefined || /\bfilename\b/i.test(part.headers.get('content-disposition') ?? '')

/** Several texts under each other. */
function together(texts: readonly MappedText[]): MappedText {
  const shown = texts.filter(({text}) => text.trim() !== '')
  if (shown.length === 1) return shown[0] as MappedText
  const builder = new TextBuilder()
  let at = 0
  for (const text of shown) {
    if (builder.length > 0) builder.insert('\n\n', at)
    builder.append(text)
    at = text.toSource(text.text.length - 1, text.text.length).end
  }
  return builder.build()
}

/** The text without the mails it quotes. */
function ownWords(text: MappedText): MappedText {
  const lines = linesOf(text.text)
  const quotes = quotesOf(lines)
  if (quotes.length === 0) return text
  const builder = new TextBuilder()
  let from = 0
  for (const quote of quotes) {
    builder.append(text.slice(from, lines[quote.from]?.start ?? from))
    from = lines[quote.to + 1]?.start ?? text.text.length
  }
  return builder.append(text.slice(from, text.text.length)).build()
}

const idsIn = (field: string | undefined) => field?.match(ID) ?? []

/** The attached mail the draft answers, if any. */
function customerOf(source: string, mail: Part, draft: MappedText, originals: readonly Part[]): MappedText | undefined {
  if (originals.length === 0) return undefined
  const answered = new Set([...idsIn(mail.headers.get('in-reply-to')), ...idsIn(mail.headers.get('references'))])
  const all = originals.map((part) => {
    const outer = decoded(source, part)
    return {outer, headers: headersAt(outer.text, 0, outer.text.length).headers}
  })
  const known = all.findLast(({headers}) => idsIn(headers.get('message-id')).some((id) => answered.has(id)))
  // What the draft quotes is what it answers.
  const chosen = known ?? (quotesOf(linesOf(draft.text)).length === 0 ? all[0] : undefined)
  if (!chosen) return undefined
  const {text} = chosen.outer
  const read = ownWords(together(contentOf(text, partAt(text, 0, text.length, 'text/plain', 0)).texts))
  return read.text.trim() === '' ? undefined : read.within(chosen.outer)
}

/**
 * Reads a mail as it is saved by a mail program.
 * @throws {ReadError} when it does not begin with header fields, or its parts cannot be told apart
 */
export function readMail(source: string): ReadDraft {
  let start = source.startsWith('\ufeff') ? 1 : 0
  // The line that begins a mail in a mailbox file.
  if (source.startsWith('From ', start)) start = nextLine(source, start, source.length)
  const first = lineAt(source, start, nextLine(source, start, source.length))
  if (!FIELD.test(first)) throw new ReadError('This is no mail: it does not begin with header fields such as “From: …”.', start)
  const mail = partAt(source, start, source.length, 'text/plain', 0)
  const {texts, originals} = contentOf(source, mail)
  const draft = together(texts)
  return {draft, customer: customerOf(source, mail, draft, originals)}
}

export const eml: Reader = {
  name: 'eml',
  read: (source) => [readMail(source)]
}
