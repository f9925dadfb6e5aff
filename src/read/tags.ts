/** HTML inside other formats: a link in Markdown, a cell of a table. Enough to see it and, without a reader of its own, to leave the tags out. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import {type MappedText, TextBuilder} from './map.js'
import type {Reader} from './reader.js'

const NAMES =
  'a|abbr|address|article|b|big|blockquote|body|br|button|center|code|del|div|em|font|footer|h[1-6]|head|header|hr|html|i|img|ins|li|mark|ol|p|pre|s|section|small|span|strong|style|sub|sup|table|tbody|td|th|tr|tt|u|ul'
const TAG = new RegExp(`<(?:/?(?:${NAMES})(?=[\\s/>])[^<>]*>|!--|!doctype\\b)`, 'i')
/** Every element of HTML that a writer would hardly mean as a blank to fill in. */
const KNOWN =
  /^<(?:a|abbr|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|legend|li|link|main|map|mark|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output|p|picture|pre|progress|q|rp|rt|ruby|s|samp|script|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|tr|track|tt|u|ul|var|video|wbr)(?=[\s>])/i
/** A tag behind which a browser begins a new line. */
const LINES =
  /^<(?:br|\/?(?:address|article|blockquote|body|center|div|footer|h[1-6]|header|hr|html|li|ol|p|pre|section|table|tbody|td|th|tr|ul))(?=[\s/>])/i
const SIGN = /<!--|<[!?/]?[a-z][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu

/** Whether a text is HTML rather than plain text with a `<` in it. */
export const isHtml = (text: string): boolean => TAG.test(text)

/** `<name>`, `<order number>`: words in pointed brackets to be filled in, which no browser knows as a tag. */
export const isBlank = (tag: string): boolean => /^<[a-z][a-z\d _']*>$/i.test(tag) && !KNOWN.test(tag)

/** What `&amp;` or `&#38;` stands for; undefined for a name nobody knows. */
export function decodeEntity(entity: string): string | undefined {
  const name = entity.slice(1, -1)
  if (name.charAt(0) !== '#') return decodeNamedCharacterReference(name) || undefined
  return /^#x/i.test(name) ? decodeNumericCharacterReference(name.slice(2), 16) : decodeNumericCharacterReference(name.slice(1), 10)
}

/** The text without its tags and comments, entities decoded; a tag that breaks the line becomes a line break. */
export function withoutTags(html: MappedText): MappedText {
  const {text} = html
  const out = new TextBuilder()
  let at = 0
  SIGN.lastIndex = 0
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    out.copy(text, at, sign.index)
    at = SIGN.lastIndex
    if (sign[0] === '<!--') {
      const end = text.indexOf('-->', at)
      // As a browser would: a comment nobody closes hides the rest.
      at = end < 0 ? text.length : end + 3
      SIGN.lastIndex = at
    } else if (sign[0].startsWith('&')) {
      const decoded = decodeEntity(sign[0])
      if (decoded === undefined) out.copy(text, sign.index, at)
      else out.replace(decoded, sign.index, at)
    } else if (isBlank(sign[0])) out.copy(text, sign.index, at)
    else if (LINES.test(sign[0]) && out.length > 0 && out.last !== '\n') out.replace('\n', sign.index, at)
  }
  return out.copy(text, at, text.length).build().within(html)
}

/** HTML as plain text, by its reader where there is one. */
export function readHtml(html: MappedText, reader: Reader | undefined): MappedText {
  if (!reader) return withoutTags(html)
  const out = new TextBuilder()
  for (const {draft} of reader.read(html.text)) out.append(draft.within(html))
  return out.build()
}
