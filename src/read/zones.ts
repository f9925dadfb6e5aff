/**
 * Cuts a mail into zones: which words are the writer's own, and which of them greet, sign off or sign.
 * Works on lines, so it costs one pass over the text; see tests/zones.test.ts for what people type.
 */
import {type Line, linesOf} from './lines.js'
import {namesQuoted, quotesOf} from './quotes.js'

export type ZoneType = 'subject' | 'greeting' | 'body' | 'sign-off' | 'signature' | 'quoted'

export interface Zone {
  type: ZoneType
  /** UTF-16 offsets into the source; `end` is exclusive. */
  start: number
  end: number
  /** Body text below the signature: “P.S. …”. */
  postscript?: boolean
}

const SUBJECT = /^\s*(?:subject|betreff|objet|asunto)\s*:/i
const SALUTATION =
  "(?:hi+|hello+|hey+|hiya|howdy|dear|dearest|greetings|welcome|good\\s+(?:morning|afternoon|evening|day)|morning|afternoon|evening|hallo|moin|guten\\s+(?:tag|morgen|abend)|sehr\\s+geehrte[rsn]?|liebe[rs]?|bonjour|bonsoir|salut|chère?s?|hola|buenos\\s+d[ií]as|buenas\\s+tardes|estimad[oa]s?|querid[oa]s?|ciao|olá|oi|hei|hej|to\\s+whom\\s+it\\s+may\\s+concern)"
/** “Hi Ann,” “Hi Ann -” “Dear Dr. O'Hara” “Hello there!”: up to six words, then a sign or the end of the line. */
const GREETING = new RegExp(
  `^\\s*${SALUTATION}(?![\\p{L}'’])(?:[ \\t\\u00a0]+(?:(?:mrs?|ms|mx|dr|prof|st|sr|sra|sir)\\.(?=\\s)|(?!(?:i|we|you|it|is|are|have|has|your|our|the|this|thanks?|my|please|can|do|in|on|for)\\b)(?!<!)[^\\s,.!?:;–—]+(?:\\.(?=[\\p{L}]))?[^\\s,.!?:;–—]*|[&+/]|\\p{Lu}\\.)){0,6}?[ \\t\\u00a0]*(?:,(?!\\s*(?:mrs?|ms|dr)\\b)|[!.:]+|\\s[-–—](?=\\s|$)|[–—]|(?:\\s*\\p{Extended_Pictographic}\\uFE0F?)+\\s*$|$)(?:\\s*\\p{Extended_Pictographic}\\uFE0F?)*`,
  'iu'
)
/** “Ann,” or “Mr Lee:” alone on the first line. */
const NAME_ONLY = /^\s*(?:(?:mrs?|ms|dr)\.?\s+)?\p{Lu}[\p{L}'’-]*(?:\s+(?:and|&|\p{Lu}[\p{L}'’.-]*)){0,3}\s*[,:!–—]\s*$/u
const PRONOUNED = /^(?:i|we|you|it|this|that|there|your|our|my|please|thanks?|thank|sorry|yes|no|ok|okay|sure)$/i
/** Common nouns of signatures: “Hollowmere crew”, “the support team”. */
const TEAM =
  /^(?:team|crew|support|staff|desk|service|services|shop|store|care|office|department|dept|volunteer|moderator|customer|happiness|relations|manager|director|founder|owner|assistant|advisor|adviser|engineer|coordinator|reception)$/i

const SIGN_OFF =
  /^\s*(?:(?:with\s+)?(?:(?:my|our|all|the|many|very|kind(?:est)?|best|warm(?:est)?|friendly|sincere|deepest|every|good)\s+){0,4}(?:regards|wishes|greetings|thanks|sympathy|sympathies|love|blessings)|(?:all\s+)?the\s+(?:very\s+)?best|all\s+(?:my\s+|our\s+|the\s+)?(?:very\s+)?best|best|kindly|warmly|cordially|respectfully|(?:yours\s+)?(?:very\s+)?(?:sincerely|faithfully|truly)(?:\s+yours)?|yours|cheers(?:\s+for\s+now)?|thanks?(?:\s+(?:again|so\s+much|very\s+much|a\s+lot|a\s+bunch|in\s+advance))?|thank\s+you(?:\s+(?:again|so\s+much|very\s+much|in\s+advance))?|thx|ta|take\s+care|see\s+you(?:\s+soon)?|talk\s+soon|speak\s+soon|bye(?:\s+for\s+now)?|love|hugs|kisses|xo+x?|x+|br|kr|rgds|regards|mfg|lg|vg|(?:mit\s+)?(?:freundlichen|besten|herzlichen|vielen|liebe[n]?|viele|beste|schöne)\s+gr(?:ü|ue)(?:ß|ss)en?|cordialement|bien\s+à\s+vous|(?:un\s+)?(?:cordial\s+)?saludos?(?:\s+cordial(?:es)?)?|atentamente|gracias|merci|bisous|amicalement|met\s+vriendelijke\s+groet(?:en)?|groeten|med\s+vänliga?\s+hälsningar?)(?:\s+(?:from|to)\s+\S+(?:\s+\S+){0,4})?\s*[,.!;:–—-]*\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)*$/iu
/** The same with the name on its line: “Many thanks, Sam”, “Cheers - Kim”. */
const SIGN_OFF_NAME =
  /^\s*(?:(?:(?:many|kind(?:est)?|best|warm(?:est)?)\s+)(?:thanks|regards|wishes)|thanks(?:\s+(?:again|so\s+much|a\s+lot))?|thank\s+you|cheers|regards|best|yours(?:\s+\w+)?|love|sincerely)\s*(?:,|\s-|–|—)\s*(?=\S)/iu
const PLEASANTRY_END =
  /^\s*(?:have\s+an?|enjoy|happy|keep|stay|wishing|until|till|good\s+luck|see\s+you|speak|talk|greetings|warm|best|with|yours|hope|looking\s+forward|here's\s+to|sweet|safe|much|lots|big)\b/iu
const DELIMITER = /^(?:-- ?|—|–|_{3,}|-{3,}|\*{3,}|={3,})\s*$/
const CLIENT = /^\s*(?:sent (?:from|via|with) (?:my |outlook|proton|yahoo|mail)|get outlook for|von meinem .{0,30}gesendet|envoyé de(?:puis)? mon|enviado desde mi)/i
const DISCLAIMER =
  /^\s*(?:\*+\s*)?(?:(?:this|the information (?:contained )?in this)\s+(?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:is|are|may|contains?|and)\b.{0,80}\b(?:confidential|intended|privileged|legally)|confidentiality(?:\s+notice)?\b|disclaimer\b|legal notice\b|please consider the environment|if you (?:are not the intended recipient|have received this (?:e-?mail|message) in error)|registered (?:in|office|company)\b|company (?:no|number|registration)\b)/iu
const POSTSCRIPT = /^\s*(?:p\.?\s?p?\.?s\.?)(?=[\s:.,–-])/i
const LIST_ITEM = /^\s*(?:[-*•·‣▪◦+]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|[Qq]\d+[.:)]\s*)/u
const CONTACT = /@[\p{L}\d.-]+\.\p{L}{2,}|https?:\/\/|www\.|\b(?:tel|phone|fax|mobile|mob|cell|direct)\b|^\s*\+?[\d\s().-]{7,}$/iu
const SMALL = /^(?:of|and|at|the|de|da|di|do|del|della|van|von|der|den|la|le|el|zu|for|in|to|from|on|y|und|et|e|&|\+|\/|-|–|—|\||•|·|x|\(?(?:she|he|they)\/(?:her|him|them)\)?)$/i

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean)
const hasCase = (char: string) => char.toLowerCase() !== char.toUpperCase()
const isCapital = (char: string) => !hasCase(char) || char !== char.toLowerCase()

/** A name, title, team or firm: few words, begun with capitals (or in a script without), no sentence. */
export function isNameLine(text: string): boolean {
  const bare = text
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/^\s*[-–—~]\s*/, '')
    .trim()
  if (bare === '' || bare.length > 80 || /[.!?:;]$/.test(bare.replace(/\b(?:ltd|inc|co|bv|b\.v|s\.a|jr|sr|llc|gmbh|corp)\.$/i, '')) || LIST_ITEM.test(text)) return false
  if (/^[[<{].*[\]>}]$/.test(bare)) return true
  const all = words(bare.replace(/\([^)]*\)/g, ' ').replace(/,/g, ' '))
  if (all.length === 0 || all.length > 9) return false
  const first = all[0] as string
  if (PRONOUNED.test(first) && all.length > 1) return false
  let small = 0
  for (const [index, word] of all.entries()) {
    const letter = /[\p{L}\d]/u.exec(word)?.[0]
    if (letter === undefined || SMALL.test(word) || TEAM.test(word)) continue
    if (isCapital(letter)) continue
    if (index === 0 && all.length > 1) return false
    small++
  }
  return all.length === 1 ? isCapital(first.charAt(0)) || /^[\p{L}'’-]{2,15}$/u.test(first) : small <= (all.length > 3 ? 2 : 0)
}

interface Region {
  from: number
  to: number
}

/** Where sign-off and signature begin among lines `from`…`to`; both `to + 1` when there are none. */
function closing(lines: readonly Line[], {from, to}: Region, first: number): {signOff: number; signature: number; end: number} {
  const text = (index: number) => lines[index]?.text ?? ''
  const blank = (index: number) => text(index).trim() === ''
  let last = to
  while (last > from && blank(last)) last--
  const none = {signOff: last + 1, signature: last + 1, end: last + 1}

  // Explicit: “-- ” above the signature.
  for (let index = Math.max(from + 1, last - 25); index <= last; index++) {
    if (!/^-- ?$/.test(text(index))) continue
    const above = closing(lines, {from, to: index - 1}, first)
    return above.signOff < above.end ? {...above, end: last + 1} : {signOff: index, signature: index, end: last + 1}
  }

  // Trailing matter no one reads as words of the reply: client lines, disclaimers, rules.
  let bottom = last
  for (let index = last; index > from; index--) {
    const line = text(index)
    if (blank(index)) continue
    if (CLIENT.test(line) || DISCLAIMER.test(line) || DELIMITER.test(line)) bottom = index - 1
    else if (!DISCLAIMER.test(paragraphStart(lines, index, from))) break
  }
  while (bottom > from && blank(bottom)) bottom--
  const trailing = bottom < last ? bottom + 1 : last + 1

  // A sign-off phrase within the last lines, with nothing but a signature below it.
  const floor = Math.max(first, bottom - 14)
  for (let index = bottom; index >= floor; index--) {
    const line = text(index)
    if (blank(index) || line.length > 90) continue
    if (isNameLine(line.replace(SIGN_OFF_NAME, '')) && SIGN_OFF_NAME.test(line) && belowIsSignature(index + 1)) return {signOff: index, signature: nextLine(index + 1), end: last + 1}
    const phrase = SIGN_OFF.test(line) || (/[,–—-]\s*$/.test(line) && words(line).length <= 8 && index < bottom && !LIST_ITEM.test(line) && (blank(index - 1) || PLEASANTRY_END.test(line)) && !/\b(?:please|you can|if)\b/i.test(line))
    if (phrase && (index > first || SIGN_OFF.test(line)) && belowIsSignature(index + 1)) return {signOff: index, signature: nextLine(index + 1), end: last + 1}
  }

  // No sign-off: a last paragraph, or last lines, that are only a name, a title, a firm.
  let top = bottom + 1
  for (let index = bottom; index > first; index--) {
    if (blank(index)) {
      if (top <= bottom) break
      continue
    }
    if (!isNameLine(text(index)) && !(CONTACT.test(text(index)) && words(text(index)).length <= 6 && index > first)) break
    top = index
  }
  while (top <= bottom && (blank(top) || !isNameLine(text(top)) || CONTACT.test(text(top)))) top++
  if (top <= bottom && bottom - top < 5) return {signOff: top, signature: top, end: last + 1}
  return trailing <= last ? {signOff: trailing, signature: trailing, end: last + 1} : none

  function nextLine(index: number): number {
    while (index <= last && blank(index)) index++
    return index
  }
  function belowIsSignature(start: number): boolean {
    let count = 0
    for (let index = start; index <= bottom; index++) {
      if (blank(index)) continue
      const line = text(index)
      if (POSTSCRIPT.test(line)) break
      if (++count > 9 || line.length > 120) return false
      const sentence = /[.!?]\s*$/.test(line) && words(line).length > 4 && !CONTACT.test(line)
      if (sentence || LIST_ITEM.test(line) || (words(line).length > 9 && !CONTACT.test(line) && !line.includes('|'))) return false
    }
    return true
  }
}

/** The first line of the paragraph that line `index` belongs to. */
function paragraphStart(lines: readonly Line[], index: number, from: number): string {
  let at = index
  while (at > from && (lines[at - 1] as Line).text.trim() !== '' && index - at < 12) at--
  return (lines[at] as Line).text
}

/** Words of a line, folded, to find it again in the customer's message. */
const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim()

/**
 * The zones of a mail, in order, without the white space between them.
 * @param customer the message it answers: a line that repeats a line of it word for word is a quotation too
 */
export function zonesOf(text: string, customer = ''): Zone[] {
  const lines = linesOf(text)
  const zones: Zone[] = []
  const push = (type: ZoneType, from: number, to: number, extra?: Partial<Zone>) => {
    while (from <= to && (lines[from] as Line).text.trim() === '') from++
    while (to >= from && (lines[to] as Line).text.trim() === '') to--
    if (from > to) return
    zones.push({type, start: (lines[from] as Line).start, end: (lines[to] as Line).end, ...extra})
  }

  // What the writer did not write now.
  const quoted = new Uint8Array(lines.length)
  for (const quote of quotesOf(lines)) quoted.fill(1, quote.from, quote.to + 1)
  for (const comment of text.matchAll(/<!--[\s\S]*?(?:-->|$)/g)) {
    for (const [index, line] of lines.entries()) {
      if (line.start >= comment.index && line.end <= comment.index + comment[0].length && line.text.trim() !== '') quoted[index] = 1
    }
  }
  if (customer !== '') {
    const theirs = new Set(customer.split(/\r\n|\n|\r/).map(fold))
    for (const [index, line] of lines.entries()) {
      if (quoted[index] || line.text.length < 16) continue
      const folded = fold(line.text)
      if (folded.split(' ').length >= 4 && theirs.has(folded)) quoted[index] = 1
    }
    for (const [index, line] of lines.entries()) if (quoted[index + 1] && namesQuoted(line.text)) quoted[index] = 1
  }
  const regions: Region[] = []
  for (let index = 0; index < lines.length; index++) {
    const from = index
    while (index + 1 < lines.length && quoted[index + 1] === quoted[from]) index++
    if (quoted[from]) push('quoted', from, index)
    else if (lines.slice(from, index + 1).some((line) => line.text.trim() !== '')) regions.push({from, to: index})
  }

  const lastRegion = regions.at(-1)
  for (const region of regions) {
    let first = region.from
    const skipBlank = () => {
      while (first < region.to && (lines[first] as Line).text.trim() === '') first++
    }
    skipBlank()
    let greetingEnd = -1
    if (region === regions[0]) {
      if (SUBJECT.test((lines[first] as Line).text)) {
        push('subject', first, first)
        if (first === region.to) continue
        first++
        skipBlank()
      }
      const line = lines[first] as Line
      const greeting = line.text.length < 2000 ? GREETING.exec(line.text) : null
      const length = greeting && greeting[0].trim() !== '' ? greeting[0].length : NAME_ONLY.test(line.text) ? line.text.length : 0
      if (length > 0) {
        greetingEnd = line.start + length
        zones.push({type: 'greeting', start: line.start + (line.text.length - line.text.trimStart().length), end: greetingEnd})
        if (line.text.slice(length).trim() === '') {
          greetingEnd = -1
          if (first === region.to) continue
          first++
          skipBlank()
        }
      }
    }
    const body = (from: number, to: number, extra?: Partial<Zone>) => {
      const before = zones.length
      push('body', from, to, extra)
      const zone = zones[before]
      if (zone && greetingEnd > zone.start) {
        const gap = /^\s*/.exec(text.slice(greetingEnd, zone.end))?.[0].length ?? 0
        zone.start = Math.min(zone.end, greetingEnd + gap)
      }
    }
    // A postscript below the signature is body again.
    let ps = region.to + 1
    for (let index = Math.max(first + 1, region.to - 25); index <= region.to; index++) {
      if (POSTSCRIPT.test((lines[index] as Line).text)) {
        ps = index
        break
      }
    }
    const end = region === lastRegion || isOnlyClosing(region) ? closing(lines, {from: first, to: ps - 1}, first) : {signOff: ps, signature: ps, end: ps}
    body(first, end.signOff - 1)
    push('sign-off', end.signOff, end.signature - 1)
    push('signature', end.signature, end.end - 1)
    if (ps <= region.to) {
      const after = closing(lines, {from: ps, to: region.to}, ps)
      push('body', ps, after.signOff - 1, {postscript: true})
      push('sign-off', after.signOff, after.signature - 1)
      push('signature', after.signature, after.end - 1)
    }
  }
  return zones.sort((a, b) => a.start - b.start)

  /** A signature that stands above the quotation while the answers stand between the quoted lines. */
  function isOnlyClosing({from, to}: Region): boolean {
    const next = regions[regions.findIndex((region) => region.from === from) + 1]
    if (next === undefined) return true
    const rest = lines.slice(next.from, next.to + 1).filter((line) => line.text.trim() !== '')
    return next === lastRegion && rest.length <= 6 && rest.every((line) => isNameLine(line.text) || CONTACT.test(line.text) || CLIENT.test(line.text) || DISCLAIMER.test(line.text)) && to >= from
  }
}
