/**
 * Which lines of a mail its writer did not write now: `>` lines, “On … wrote:” and what it introduces, Outlook's
 * header block and “-----Original Message-----”, in the forms English, German, French and Spanish clients give them
 * (Italian, Dutch and Portuguese attributions too, as they differ in one word only).
 */
import type {Line} from './lines.js'

const PREFIX = /^\s{0,3}(?:>|&gt;)/
/** Ends in the verb of saying: `On Mon, 3 Feb 2025 at 10:00, Ann <ann@example.org> wrote:` */
const ATTRIBUTION =
  /^\s*(?:on|am|le|el|il|op|em|a|den|--+ on)\b.{3,250}\b(?:wrote|writes|schrieb(?: [^:]{1,80})?|a\s+écrit|escribió|ha\s+scritto|schreef(?: [^:]{1,80})?|escreveu)\s*:\s*$/iu
/** The same, with the name first: `Ann Lee <ann@example.org> wrote:` */
const NAME_WROTE = /^\s*[^\s>].{0,120}(?:<[^<>\s]+@[^<>\s]+>|\[[^[\]\s]+@[^[\]\s]+\]).{0,60}\b(?:wrote|schrieb|a\s+écrit|escribió)\s*:\s*$/iu
const ATTRIBUTION_START = /^\s*(?:on|am|le|el)\b.{3,120}\d/iu
const ATTRIBUTION_END = /\b(?:wrote|schrieb|a\s+écrit|escribió)\s*:\s*$/iu
const ORIGINAL =
  /^[\s>*_-]*(?:-{2,}|_{5,}|\*{2,})?\s*(?:original message|forwarded message|begin forwarded message|original appointment|ursprüngliche nachricht|original-?nachricht|weitergeleitete nachricht|message d['’]origine|message original|message transféré|mensaje original|mensaje reenviado)\s*:?\s*-*\s*$/iu
const HEADER = /^\s*\**(from|von|de|da|sent|gesendet|envoyé|enviado|date|datum|fecha|to|an|à|para|cc|subject|betreff|objet|asunto)\s*\**\s*:\**\s*\S/iu
const FROM = /^\s*\**(?:from|von|de)\s*\**\s*:/iu
const SENT = /^\s*\**(?:sent|gesendet|envoyé|enviado(?: el)?|date|datum|fecha|to|an|à|para|subject|betreff|objet|asunto)\s*\**\s*:/iu
/** Quoting marks of a forum: `ann said`, then the quoted words. */
const FORUM_SAID = /^\s*[\w.-]{2,40} (?:said|wrote)\s*:?\s*$/i

export interface Quote {
  /** First and last line (inclusive) of a stretch of lines that quote somebody. */
  from: number
  to: number
  /** The quoted message begins on this line; what stands before it names who wrote when. */
  message: number
}

const isPrefixed = (line: Line | undefined) => line !== undefined && PREFIX.test(line.text)
const isBlank = (line: Line | undefined) => line !== undefined && line.text.trim() === ''

/** Number of lines of an attribution at `index`: 0 when there is none, 2 when the client wrapped it. */
function attributionAt(lines: readonly Line[], index: number): number {
  const text = lines[index]?.text ?? ''
  if (text.length > 400) return 0
  if (ATTRIBUTION.test(text) || NAME_WROTE.test(text)) return 1
  const next = lines[index + 1]?.text ?? ''
  if (next.length < 200 && ATTRIBUTION_START.test(text) && ATTRIBUTION_END.test(next)) return 2
  return 0
}

/** Number of lines of an Outlook header block at `index`, 0 when there is none. */
function headerAt(lines: readonly Line[], index: number): number {
  if (!FROM.test(lines[index]?.text ?? '')) return 0
  let count = 1
  let known = 0
  for (let line = lines[index + 1]; line && HEADER.test(line.text); line = lines[index + ++count]) {
    if (SENT.test(line.text)) known++
    if (count > 8) break
  }
  return known >= 1 ? count : 0
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
      quotes.push({from: index, to, message: index})
      index = to
      continue
    }
    const original = ORIGINAL.test(line.text)
    const header = original ? 0 : headerAt(lines, index)
    if (original || header > 0) {
      let message = index + (original ? 1 : header)
      while (isBlank(lines[message])) message++
      const inner = headerAt(lines, message)
      message += inner
      while (isBlank(lines[message])) message++
      quotes.push({from: index, to: all, message})
      return quotes
    }
    const attribution = attributionAt(lines, index)
    if (attribution === 0) continue
    let next = index + attribution
    while (isBlank(lines[next])) next++
    if (next > all) {
      quotes.push({from: index, to: index + attribution - 1, message: next})
      return quotes
    }
    if (isPrefixed(lines[next])) {
      quotes.push({from: index, to: index + attribution - 1, message: next})
      index += attribution - 1
    } else {
      quotes.push({from: index, to: all, message: next})
      return quotes
    }
  }
  return quotes
}

/** Whether a line does nothing but name who is quoted (a forum's `ann said`). */
export const namesQuoted = (text: string) => FORUM_SAID.test(text)

/** The line without one level of `> `, or undefined when it is not quoted or quoted more than once. */
export function unquote(line: Line): {start: number; text: string} | undefined {
  const match = /^\s{0,3}(?:>|&gt;) ?/.exec(line.text)
  if (!match) return undefined
  const text = line.text.slice(match[0].length)
  return PREFIX.test(text) ? undefined : {start: line.start + match[0].length, text}
}
