/**
 * Which lines of a mail its writer did not write now: `>` lines, “On … wrote:” and what it introduces, Outlook's
 * header block and “-----Original Message-----”, in the forms English, German, French and Spanish clients give them
 * (Italian, Dutch and Portuguese attributions too, as they differ in one word only).
 */
import type {Line} from './lines.js'

const PREFIX = /^\s{0,3}(?:>|&gt;)/
const MARK = /^\s{0,3}(?:>|&gt;) ?/
/** Ends in the verb of saying: `On Mon, 3 Feb 2025 at 10:00, Ann <ann@example.org> wrote:` */
const ATTRIBUTION =
  /^\s*(?:on|am|le|el|il|op|em|a|den|--+ on)\b.{3,250}\b(?:wrote|writes|schrieb(?: [^:]{1,80})?|a\s+écrit|escribió|ha\s+scritto|schreef(?: [^:]{1,80})?|escreveu)\s*:\s*$/iu
/** The same, with the name first: `Ann Lee <ann@example.org> wrote:` */
const NAME_WROTE =
  /^\s*[^\s>].{0,120}(?:<[^<>\s]+@[^<>\s]+>|\[[^[\]\s]+@[^[\]\s]+\]).{0,60}\b(?:wrote|schrieb|a\s+écrit|escribió)\s*:\s*$/iu
const ATTRIBUTION_START = /^\s*(?:on|am|le|el|il|op|em)\b.{3,120}\d/iu
const ATTRIBUTION_END = /\b(?:wrote|schrieb|a\s+écrit|escribió|ha\s+scritto|schreef|escreveu)\s*:\s*$/iu
/** Where the verb stands before the name: `Am Mo., 3. Feb. 2025 um 10:00 Uhr schrieb Ann Lee`, `<ann@example.org>:` */
const VERB_FIRST = /\b(?:schrieb|schreef)\s+[^:]{1,100}$/iu
const ADDRESS_END = /^\s*\(?<?[^<>()\s]+@[^<>()\s]+>?\)?\s*:\s*$/u
const VERB_FIRST_END = /^\s*(?:schrieb|schreef)\s+[^:]{1,120}:\s*$/iu
const ORIGINAL =
  /^[\s>*_-]*(?:original message|forwarded message|begin forwarded message|original appointment|ursprüngliche nachricht|original-?nachricht|weitergeleitete nachricht|message d['’]origine|message original|message transféré|mensaje original|mensaje reenviado)\s*:?\s*-*\s*$/iu
const HEADER =
  /^\s*\**(?:from|von|de|da|sent|gesendet|envoyé|enviado(?:\s+el)?|date|datum|fecha|to|an|à|para|cc|bcc|cci|cco|reply-to|importance|subject|betreff|objet|asunto)\s*\**\s*:/iu
const FROM = /^\s*\**(?:from|von|de)\s*\**\s*:/iu
const SENT = /^\s*\**(?:sent|gesendet|envoyé|enviado(?:\s+el)?|date|datum|fecha|to|an|à|para|subject|betreff|objet|asunto)\s*\**\s*:/iu
/** Quoting marks of a forum: `ann said`, then the quoted words. */
const FORUM_SAID = /^\s*[\w.-]{2,40} (?:said|wrote)\s*:?\s*$/i

export interface Quote {
  /** First and last line (inclusive) of a stretch of lines that quote somebody. */
  from: number
  to: number
  /** The quoted message begins on this line; what stands before it names who wrote when. */
  message: number
  /** Whether the lines of the message bear `>`; where they do not, those that do are an older mail. */
  prefixed: boolean
}

/** Longest line, in code units, that can introduce a quotation. */
const LONGEST = 400

const isPrefixed = (line: Line | undefined) => line !== undefined && PREFIX.test(line.text)
const isBlank = (line: Line | undefined) => line !== undefined && line.text.trim() === ''

/** Whether every line from `index` on that says something is quoted. */
function isAllPrefixed(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < lines.length; at++) if (!isPrefixed(lines[at]) && !isBlank(lines[at])) return false
  return true
}

/** Number of lines of an attribution at `index`: 0 when there is none, 2 when the client wrapped it. */
function attributionAt(lines: readonly Line[], index: number): number {
  const text = lines[index]?.text ?? ''
  if (ATTRIBUTION.test(text) || NAME_WROTE.test(text)) return 1
  const next = lines[index + 1]?.text ?? ''
  if (next.length >= 200 || !ATTRIBUTION_START.test(text)) return 0
  return ATTRIBUTION_END.test(next) || VERB_FIRST_END.test(next) || (VERB_FIRST.test(text) && ADDRESS_END.test(next)) ? 2 : 0
}

/** A line as the mail client introduces a quotation: without one `>`; '' for lines no client writes. */
function bare(line: Line | undefined): string {
  if (line === undefined || line.text.length > LONGEST) return ''
  return line.text.replace(MARK, '')
}

/** Number of lines of an Outlook header block at `index` (all quoted or none), 0 when there is none. */
function headerAt(lines: readonly Line[], index: number): number {
  if (!FROM.test(bare(lines[index]))) return 0
  const prefixed = isPrefixed(lines[index])
  let count = 1
  let known = 0
  while (count <= 8 && isPrefixed(lines[index + count]) === prefixed) {
    const text = bare(lines[index + count])
    if (!HEADER.test(text)) break
    if (SENT.test(text)) known++
    count++
  }
  return known >= 1 ? count : 0
}

/** The first line at or after `index` that says something; `>` alone says nothing. */
function skipBlank(lines: readonly Line[], index: number): number {
  while (index < lines.length && (lines[index] as Line).text.replace(MARK, '').trim() === '') index++
  return index
}

/** Where the message begins whose separator or header block, if any, stands at `index`. */
function messageAt(lines: readonly Line[], index: number): {message: number; header: number} {
  let message = skipBlank(lines, index)
  if (ORIGINAL.test(bare(lines[message]))) message = skipBlank(lines, message + 1)
  const header = headerAt(lines, message)
  return header > 0 ? {message: skipBlank(lines, message + header), header: message} : {message, header: -1}
}

/** The stretches of `lines` that are quoted, in order. */
export function quotesOf(lines: readonly Line[]): Quote[] {
  const quotes: Quote[] = []
  const all = lines.length - 1
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if (isPrefixed(line)) {
      let to = index
      // Blank lines between two quoted ones belong to the quotation.
      for (let next = index + 1; next < lines.length; next++) {
        if (isPrefixed(lines[next])) to = next
        else if (!isBlank(lines[next])) break
      }
      const {message, header} = messageAt(lines, index)
      quotes.push({from: index, to, message: header >= 0 && message <= to ? message : index, prefixed: true})
      index = to
      continue
    }
    // No client writes a longer line above a quotation; the expressions below are not for books.
    if (line.text.length > LONGEST) continue
    if (ORIGINAL.test(line.text) || headerAt(lines, index) > 0) {
      const {message, header} = messageAt(lines, index)
      quotes.push({
        from: index,
        to: all,
        message,
        prefixed: isPrefixed(lines[header >= 0 ? header : message]) || isAllPrefixed(lines, message)
      })
      return quotes
    }
    const attribution = attributionAt(lines, index)
    if (attribution === 0) continue
    let next = index + attribution
    while (isBlank(lines[next])) next++
    if (next > all) {
      quotes.push({from: index, to: index + attribution - 1, message: next, prefixed: false})
      return quotes
    }
    if (isPrefixed(lines[next])) {
      quotes.push({from: index, to: index + attribution - 1, message: next, prefixed: false})
      index += attribution - 1
    } else {
      quotes.push({from: index, to: all, message: next, prefixed: false})
      return quotes
    }
  }
  return quotes
}

/** Whether a line does nothing but name who is quoted (a forum's `ann said`). */
export const namesQuoted = (text: string) => text.length <= LONGEST && FORUM_SAID.test(text)

/** The line without one level of `> `, or undefined when it is not quoted or quoted more than once. */
export function unquote(line: Line): {start: number; text: string} | undefined {
  const match = MARK.exec(line.text)
  if (!match) return undefined
  const text = line.text.slice(match[0].length)
  return PREFIX.test(text) ? undefined : {start: line.start + match[0].length, text}
}
