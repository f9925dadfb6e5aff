/** Text from mails, file names and arguments, made safe to show. */

/** Control characters, marks that turn the reading direction, and halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/gu

/**
 * `text` on one line with nothing in it that a terminal would obey: `␛` stands for an escape, `␊` for a line feed,
 * `�` for what has no sign of its own.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, (sign) => {
    const code = sign.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return code < 0xa0 || code >= 0xd800 ? '\ufffd' : ''
  })
}

/** `text` as running prose on one line: white space shrinks to single spaces, the rest is made visible. */
export const flat = (text: string) => visible(text.replace(/\s+/g, ' '))
