/** How much room text takes on a terminal, and how to make it take less. Widths are in terminal columns. */

/**
 * What a reader sees as one sign: flags, a letter with its accents, a family of emoji. `Intl.Segmenter` knows more
 * scripts, but takes a hundred times as long.
 */
const SIGN = /\p{RI}{2}|.(?:[\p{M}\p{EMod}\u1160-\u11ff]|\u200d\p{ExtPict})*/gsu
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u
/** Halfwidth katakana (U+FF61 to U+FF9F) are in the script and yet narrow. */
const WIDE =
  /^(?![\uff61-\uff9f])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u
const EMPTY = /^[\p{M}\p{Cf}]/u
const PLAIN = /^[\x20-\x7e]*$/

export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const [sign] of text.matchAll(SIGN)) width += widthOfSign(sign)
  return width
}

function widthOfSign(sign: string): number {
  if (sign.length === 1 && sign < '\u007f') return 1
  if (EMPTY.test(sign)) return 0
  return EMOJI.test(sign) || WIDE.test(sign) ? 2 : 1
}

export const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** The longest beginning of `text` that fits, cut between words where there are several. */
export function head(text: string, width: number): string {
  let used = 0
  let end = 0
  for (const [sign] of text.matchAll(SIGN)) {
    used += widthOfSign(sign)
    if (used > width) break
    end += sign.length
  }
  const kept = text.slice(0, end)
  if (end === text.length || text[end] === ' ') return kept
  const space = kept.lastIndexOf(' ')
  return space > 0 ? kept.slice(0, space) : kept
}

/** The longest ending of `text` that fits, cut like `head`. */
export function tail(text: string, width: number): string {
  let used = 0
  let start = text.length
  for (const [sign] of [...text.matchAll(SIGN)].reverse()) {
    used += widthOfSign(sign)
    if (used > width) break
    start -= sign.length
  }
  const kept = text.slice(start)
  if (start === 0 || text[start - 1] === ' ') return kept
  const rest = kept.slice(kept.indexOf(' ') + 1)
  return rest.trim() === '' ? kept : rest
}

/** Code units looked at for one column: enough for emoji, and a bound on what a megabyte of text costs. */
export const UNITS = 4

/** `text` with `…` in place of its middle when it is too wide: where words stop matters as much as where they start. */
export function clip(text: string, width: number): string {
  const reach = width * UNITS
  const ends = text.length > 2 * reach ? `${text.slice(0, reach)} … ${text.slice(-reach)}` : text
  if (widthOf(ends) <= width) return ends
  const end = tail(ends, Math.floor((width - 3) / 2)).trimStart()
  return `${head(ends, width - 3 - widthOf(end)).trimEnd()} … ${end}`
}

/** The lines of `text` wrapped at spaces; a word that is too wide stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const room = widthOf(word)
    if (line !== '' && used + 1 + room > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += room + (line === '' ? 0 : 1)
    line += line === '' ? word : ` ${word}`
  }
  lines.push(line)
  return lines
}
