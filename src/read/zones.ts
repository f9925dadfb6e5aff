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
  '(?:hi+|hello+|hey+|hiya|howdy|dear|dearest|greetings|welcome|good\\s+(?:morning|afternoon|evening|day)|morning|afternoon|evening|hallo|moin|guten\\s+(?:tag|morgen|abend)|sehr\\s+geehrte[rsn]?|liebe[rs]?|bonjour|bonsoir|salut|chère?s?|hola|buenos\\s+d[ií]as|buenas\\s+tardes|estimad[oa]s?|querid[oa]s?|ciao|olá|oi|hei|hej|to\\s+whom\\s+it\\s+may\\s+concern)'
/** “Hi Ann,” “Hi Ann -” “Dear Dr. O'Hara” “Hello there!”: up to six words, then a sign or the end of the line. */
const GREETING = new RegExp(
  `^\\s*${SALUTATION}(?![\\p{L}'’])(?:[ \\t\\u00a0]+(?:(?:mrs?|ms|mx|dr|prof|st|sr|sra|sir)\\.(?=\\s)|(?!(?:i|we|you|it|is|are|have|has|your|our|the|this|thanks?|my|please|can|do|in|on|for)\\b)(?!<!)[^\\s,，、،.!?:;–—]+(?:\\.(?=[\\p{L}])[^\\s,，、،.!?:;–—]*)?)){0,6}?[ \\t\\u00a0]*(?:,(?!\\s*(?:mrs?|ms|dr)\\b)|[，、،]|[!.:]+,?|\\s[-–—](?=\\s|$)|[–—]|(?:\\s*\\p{Extended_Pictographic}\\uFE0F?)+\\s*$|$)(?:\\s*\\p{Extended_Pictographic}\\uFE0F?)*`,
  'iu'
)
/** The initials of “Dear J. R. van der Meer,”: their full stop ends nothing. */
const INITIALS =
  /\s(?:\p{Lu}\.\s*){1,4}(?=(?!(?:I|We|You|It|This|That|There|Your|Our|My|Please|Thanks?|Sorry|Yes|No|Ok)\b)(?:(?:van|von|de|der|den|da|di|del|la|le)\s+){0,3}\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:and|&|\p{Lu}[\p{L}\p{M}'’.-]*)){0,4}\s*(?:[,:!]|[–—-]\s|$))/gu
/** What greets only in company: “Evening Ann,”, “Welcome back!”, but “Evening classes start again.” */
const TIME_OF_DAY = /^\s*(?:morning|afternoon|evening|welcome|greetings)\s+(?=\S)/iu
const GREETED =
  /^(?:all|both|everyone|everybody|there|team|folks|friends?|guys|again|back|aboard|to|and|or|from|sir|madam|mr|mrs|ms|dr|van|von|de|der|den|da|di|del|la|le)$/
/** “Ann,” or “Mr Lee:” alone on the first line. */
const NAME_ONLY = /^\s*(?:(?:mrs?|ms|dr)\.?\s+)?\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:and|&|\p{Lu}[\p{L}\p{M}'’.-]*)){0,3}\s*[,，、،:!–—]\s*$/u
/** The same in a script without capitals: “田中さん、”, “محمد،”. */
const CASELESS_NAME = /^\s*(?:[\p{Lo}\p{Lm}\p{M}・\u200c\u200d]{1,24}(?:[ \t\u00a0\u3000]+|(?=[,，、،:：]))){1,4}[,，、،:：]\s*$/u
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
const CLIENT =
  /^\s*(?:sent (?:from|via|with) (?:my |outlook|proton|yahoo|mail)|get outlook for|von meinem .{0,30}gesendet|envoyé de(?:puis)? mon|enviado desde mi)/i
const DISCLAIMER =
  /^\s*(?:\*+\s*)?(?:(?:this|the information (?:contained )?in this)\s+(?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:is|are|may|contains?|and)\b.{0,80}\b(?:confidential|intended|privileged|legally)|confidentiality(?:\s+notice)?\b|disclaimer\b|legal notice\b|please consider the environment|if you (?:are not the intended recipient|have received this (?:e-?mail|message) in error)|registered (?:in|office|company)\b|company (?:no|number|registration)\b)/iu
const POSTSCRIPT = /^\s*(?:p\.?\s?p?\.?s\.?)(?=[\s:.,–-])/i
const LIST_ITEM = /^\s*(?:[-*•·‣▪◦+]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|[Qq]\d+[.:)]\s*)/u
const CONTACT = /@[\p{L}\d.-]+\.\p{L}{2,}|https?:\/\/|www\.|\b(?:tel|phone|fax|mobile|mob|cell|direct)\b|^\s*\+?[\d\s().-]{7,}$/iu
const SMALL =
  /^(?:of|and|at|the|de|da|di|do|del|della|van|von|der|den|la|le|el|zu|for|in|to|from|on|y|und|et|e|&|\+|\/|-|–|—|\||•|·|x|\(?(?:she|he|they)\/(?:her|him|them)\)?)$/i

/** What a signature ends with that is no end of a sentence. */
const ABBREVIATED = /\b(?:ltd|inc|co|bv|b\.v|s\.a|s\.l|s\.r\.l|plc|pty|jr|sr|llc|gmbh|corp|dept)\.\s*$/i
/** Words to this one reader, which no slogan or footer has. */
const SPOKEN = /\?\s*$|\b(?:please|sorry|apologi[sz]e|i|i['’](?:m|ll|ve|d)|we['’]ll|refund|order)\b/i
const SLOGANS = 2

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean)
const hasCase = (char: string) => char.toLowerCase() !== char.toUpperCase()
const isCapital = (char: string) => !hasCase(char) || char !== char.toLowerCase()

/** A name, title, team or firm: few words, begun with capitals (or in a script without), no sentence. */
export function isNameLine(text: string): boolean {
  const bare = text
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/^\s*[-–—~]\s*/, '')
    .trim()
  if (bare === '' || bare.length > 80 || /[.!?:;]$/.test(bare.replace(ABBREVIATED, '')) || LIST_ITEM.test(text)) return false
  if (/^[[<{].*[\]>}]$/.test(bare)) return true
  const all = words(bare.replace(/\([^)]*\)/g, ' ').replace(/,/g, ' '))
  if (all.length === 0 || all.length > 9) return false
  const first = all[0] as string
  if (PRONOUNED.test(first) && all.length > 1 && !(/^(?:your|our|the)$/i.test(first) && TEAM.test(all.at(-1) as string))) return false
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

/** No line of a greeting, sign-off or signature is longer, in code units. */
const LONGEST = 400

/** Length of the greeting at the head of a first line, 0 when there is none. */
function greetingLength(line: string): number {
  const head = line.slice(0, LONGEST)
  const found = GREETING.exec(head.replace(INITIALS, (initials) => initials.replaceAll('.', '_')))?.[0]
  if (found !== undefined && found.trim() !== '') {
    if (TIME_OF_DAY.test(found)) {
      const common = words(found.replace(/[,.!:]+\s*$/, '')).slice(1)
      if (common.filter((word) => /^\p{Ll}/u.test(word) && !GREETED.test(word)).length > 1) return 0
    }
    return found.length
  }
  if (line.length > LONGEST || PRONOUNED.test(head.replace(/[\s\p{P}]+/gu, ''))) return 0
  return NAME_ONLY.test(head) || CASELESS_NAME.test(head) ? line.length : 0
}
/** Stands for a longer line where only its kind matters. */
const PROSE = 'This line is far too long to be part of a signature.'

interface Region {
  from: number
  to: number
}

/** Where sign-off and signature begin among lines `from`…`to`; both `to + 1` when there are none. */
function closing(
  lines: readonly Line[],
  {from, to}: Region,
  first: number,
  marked = true
): {signOff: number; signature: number; end: number} {
  const text = (index: number) => {
    const line = lines[index]?.text ?? ''
    return line.length > LONGEST ? PROSE : line
  }
  const blank = (index: number) => text(index).trim() === ''
  let last = to
  while (last > from && blank(last)) last--
  const none = {signOff: last + 1, signature: last + 1, end: last + 1}

  // Explicit: “-- ” above the signature.
  for (let index = Math.max(from + 1, last - 25); index <= last && marked; index++) {
    if (!/^-- ?$/.test(text(index))) continue
    const above = closing(lines, {from, to: index - 1}, first, false)
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
    if (isNameLine(line.replace(SIGN_OFF_NAME, '')) && SIGN_OFF_NAME.test(line) && belowIsSignature(index + 1, true))
      return {signOff: index, signature: nextLine(index + 1), end: last + 1}
    const known = SIGN_OFF.test(line)
    const phrase =
      known ||
      (/[,–—-]\s*$/.test(line) &&
        words(line).length <= 8 &&
        index < bottom &&
        !LIST_ITEM.test(line) &&
        (blank(index - 1) || PLEASANTRY_END.test(line)) &&
        !/\b(?:please|you can|if)\b/i.test(line))
    if (phrase && (index > first || known) && belowIsSignature(index + 1, known))
      return {signOff: index, signature: nextLine(index + 1), end: last + 1}
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
  /** `signed`: a sentence below the name is a slogan, for a sign-off stands above it. */
  function belowIsSignature(start: number, signed: boolean): boolean {
    let count = 0
    let named = start > 0 && SIGN_OFF_NAME.test(text(start - 1))
    let slogans = 0
    for (let index = start; index <= bottom; index++) {
      if (blank(index)) {
        if (slogans > 0) slogans = SLOGANS
        continue
      }
      const line = text(index)
      if (POSTSCRIPT.test(line)) break
      if (++count > 9 || line.length > 120 || LIST_ITEM.test(line)) return false
      const ended = /[.!?]$/.test(line.replace(ABBREVIATED, '').trimEnd())
      const sentence = ended && words(line).length > 4 && !CONTACT.test(line)
      if (sentence || (words(line).length > 9 && !CONTACT.test(line) && !line.includes('|'))) {
        // A slogan stands right below the name; after a blank line the writer would be speaking again.
        if (!signed || !named || blank(index - 1) || !ended || ++slogans > SLOGANS || SPOKEN.test(line)) return false
      } else if (isNameLine(line)) named = true
    }
    return true
  }
}

/** The sentences of a line, roughly: what ends in a full stop before a blank. */
function sentencesOf(line: string): string[] {
  const sentences: string[] = []
  let open: string[] = []
  for (const word of words(line)) {
    open.push(word)
    if (!/[.!?…]["'”’)]{0,2}$/.test(word.slice(-3))) continue
    sentences.push(open.join(' '))
    open = []
  }
  if (open.length > 0) sentences.push(open.join(' '))
  return sentences
}

/** Up to this length, in code units, searching a message for the beginning of a line costs next to nothing. */
const MAIL = 20_000

/** Every line of the customer's message and every sentence of a line. */
function sayingsOf(customer: string): Set<string> {
  const sayings = new Set<string>()
  for (const {text} of linesOf(customer)) {
    const all = sentencesOf(text.replace(/^\s*(?:>\s*)+/, ''))
    sayings.add(all.join(' '))
    for (const sentence of all) sayings.add(sentence)
  }
  return sayings
}

/** Whether a line of the draft is the customer's, word for word: a line of theirs, or sentences out of one. */
function repeats(line: string, theirs: Set<string>): boolean {
  if (line.trim().length < 16) return false
  const all = sentencesOf(line)
  const whole = all.join(' ')
  if (whole.split(' ').length < 4) return false
  return theirs.has(whole) || all.every((sentence) => theirs.has(sentence))
}

/** The first line of the paragraph that line `index` belongs to. */
function paragraphStart(lines: readonly Line[], index: number, from: number): string {
  let at = index
  while (at > from && (lines[at - 1] as Line).text.trim() !== '' && index - at < 12) at--
  return (lines[at] as Line).text
}

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
  let at = 0
  for (const comment of text.matchAll(/<!--[\s\S]*?(?:-->|$)/g)) {
    while (at < lines.length && (lines[at] as Line).start < comment.index) at++
    for (let line = lines[at]; line && line.end <= comment.index + comment[0].length; line = lines[++at])
      if (line.text.trim() !== '') quoted[at] = 1
  }
  if (customer !== '') {
    let theirs: Set<string> | undefined
    for (const [index, line] of lines.entries()) {
      if (quoted[index] || line.text.length < 16) continue
      // Most lines are the writer's own, and in a mail the beginning of a line tells so at once.
      if (customer.length < MAIL && !customer.includes(line.text.trim().slice(0, 12))) continue
      theirs ??= sayingsOf(customer)
      if (repeats(line.text, theirs)) quoted[index] = 1
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
  for (const [number, region] of regions.entries()) {
    let first = region.from
    const skipBlank = () => {
      while (first < region.to && (lines[first] as Line).text.trim() === '') first++
    }
    skipBlank()
    let greetingEnd = -1
    if (region === regions[0]) {
      if (SUBJECT.test((lines[first] as Line).text.slice(0, LONGEST))) {
        push('subject', first, first)
        if (first === region.to) continue
        first++
        skipBlank()
      }
      const line = lines[first] as Line
      const length = greetingLength(line.text)
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
      if (POSTSCRIPT.test((lines[index] as Line).text.slice(0, LONGEST))) {
        ps = index
        break
      }
    }
    if (region === lastRegion && number > 0 && ps > region.to && signsBelow(region, number)) {
      push('signature', first, region.to)
      continue
    }
    const end =
      region === lastRegion || isOnlyClosing(number)
        ? closing(lines, {from: first, to: ps - 1}, first)
        : {signOff: ps, signature: ps, end: ps}
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

  /** A name alone below the quotation, set off from it, when the reply stands above it. “Blue” answers, “Sam” signs. */
  function signsBelow({from, to}: Region, number: number): boolean {
    if ((lines[from] as Line).text.trim() !== '' || !zones.some((zone) => zone.type === 'body')) return false
    const all = lines.slice(from, to + 1).filter((line) => line.text.trim() !== '')
    if (all.length > 5 || !all.every((line) => line.text.length <= LONGEST && (isNameLine(line.text) || CONTACT.test(line.text))))
      return false
    const name = words((all[0] as Line).text)
    return isNameLine((all[0] as Line).text) && !PRONOUNED.test(name[0] as string) && (name.length > 1 || all.length > 1 || number === 1)
  }

  /** A signature that stands above the quotation while the answers stand between the quoted lines. */
  function isOnlyClosing(number: number): boolean {
    const next = regions[number + 1]
    if (next === undefined) return true
    if (next !== lastRegion) return false
    const rest = lines.slice(next.from, next.to + 1).filter((line) => line.text.trim() !== '')
    return (
      rest.length <= 6 &&
      rest.every(
        (line) =>
          line.text.length <= LONGEST &&
          (isNameLine(line.text) || CONTACT.test(line.text) || CLIENT.test(line.text) || DISCLAIMER.test(line.text))
      )
    )
  }
}
