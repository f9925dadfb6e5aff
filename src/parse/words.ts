/**
 * Words as every later step sees them: one normalised form per word of an nlcst sentence, contractions taken apart,
 * with the source offsets of each piece.
 */
import type {SentenceContent} from 'nlcst'

export interface Word {
  /** Lower case, straight apostrophe, without hyphen in `e-mail`; `'s` and `'d` stay undecided. */
  form: string
  /** UTF-16 offsets into the source. */
  start: number
  end: number
  /** A comma or a dash stands before it. */
  comma: boolean
  /** `;`, `:`, a bracket or the like stands before it: no phrase crosses here. */
  barrier: boolean
  /** Stands inside quotation marks. */
  quoted: boolean
  /** Written with a capital first letter. */
  capital: boolean
  /** Number of the form in the vocabulary of the patterns, 0 when no pattern knows it; given by the matcher. */
  id: number
}

/** Contractions people type without the apostrophe; forms that are words of their own (`were`, `well`, `its`) stay. */
const BARE = new Map<string, [string, string]>(
  Object.entries({
    arent: ['are', 'not'],
    cant: ['can', 'not'],
    cannot: ['can', 'not'],
    couldnt: ['could', 'not'],
    didnt: ['did', 'not'],
    doesnt: ['does', 'not'],
    dont: ['do', 'not'],
    hasnt: ['has', 'not'],
    havent: ['have', 'not'],
    im: ['i', 'am'],
    isnt: ['is', 'not'],
    ive: ['i', 'have'],
    shouldnt: ['should', 'not'],
    thats: ['that', "'s"],
    theyre: ['they', 'are'],
    wasnt: ['was', 'not'],
    werent: ['were', 'not'],
    whats: ['what', "'s"],
    wheres: ['where', "'s"],
    wont: ['will', 'not'],
    wouldnt: ['would', 'not'],
    youll: ['you', 'will'],
    youre: ['you', 'are'],
    youve: ['you', 'have']
  })
)
const ENDINGS = new Map(Object.entries({"'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am', "'s": "'s", "'d": "'d"}))
const BARRIER = /[;:()[\]{}|>?!…]/
/** Quotation marks that are told by their form. German closes with the mark English opens with, and »x« stands for «x». */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«']
])

/** Texting: what phone keyboards make of common words. */
const SHORT = new Map(
  Object.entries({u: 'you', ur: 'your', r: 'are', pls: 'please', plz: 'please', thx: 'thanks', cos: 'because', n: 'and'})
)

/** Signs that have more than one spelling: apostrophes, the soft hyphen, the hyphen of “e-mail”. */
const VARIANT = /[’‘ʼ`´\u00ad-]/

function normalise(word: string): string {
  const lower = word.toLowerCase()
  if (!VARIANT.test(lower)) return SHORT.get(lower) ?? lower
  return lower
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/^e-mail/, 'email')
    .replace(/\u00ad/g, '')
}

/** What stands before a word: it is the same for each piece of it but the first. */
interface Before {
  comma: boolean
  barrier: boolean
  quoted: boolean
}

/** The two halves of a contraction and the length of the first in the source; undefined for any other word. */
function halvesOf(form: string, length: number): readonly [left: string, right: string, at: number] | undefined {
  const bare = BARE.get(form)
  if (bare) return [bare[0], bare[1], Math.min(bare[0].length, length - 1)]
  const apostrophe = form.indexOf("'")
  // Lower-casing or a soft hyphen can change the length; offsets inside the word are then unknown, so leave it whole.
  if (apostrophe <= 0 || form.length !== length) return undefined
  if (form.endsWith("n't")) {
    const stem = form === "won't" ? 'will' : form === "can't" ? 'can' : form === "shan't" ? 'shall' : form.slice(0, -3)
    return [stem, 'not', Math.max(1, form.length - 3)]
  }
  if (form === "let's") return ['let', 'us', 3]
  const ending = ENDINGS.get(form.slice(apostrophe))
  return ending ? [form.slice(0, apostrophe), ending, apostrophe] : undefined
}

/** Adds a word, `don't` as `do` + `not`, each with its own offsets. */
function pushWord(into: Word[], source: string, start: number, {comma, barrier, quoted}: Before): void {
  const form = normalise(source)
  const end = start + source.length
  const code = source.charCodeAt(0)
  const capital = code < 97 ? code >= 65 && code <= 90 : code > 127 && source.charAt(0) !== source.charAt(0).toLowerCase()
  const halves = halvesOf(form, source.length)
  if (!halves) {
    into.push({form, start, end, comma, barrier, quoted, capital, id: 0})
    return
  }
  const [left, right, at] = halves
  into.push({form: left, start, end: start + at, comma, barrier, quoted, capital, id: 0})
  into.push({form: right, start: start + at, end, comma: false, barrier: false, quoted, capital: false, id: 0})
}

/** How far the second of two single quotation marks may be, in code units: further off it is an apostrophe. */
const SINGLE = 120

/** A single mark before a letter opens a quotation if its fellow follows; “the '90s” and “customers'” have none. */
function opensSingle(source: string, at: number): boolean {
  return (
    opensQuote(source.charAt(at - 1)) && /^\p{L}[^'’\n]*(?:\p{L}['’]\p{L}[^'’\n]*)*['’](?!\p{L})/u.test(source.slice(at + 1, at + SINGLE))
  )
}

/** A word of three letters or more (or “u”), a full stop, and perhaps a word with a capital. */
const STOPPED = /^([uU]|\p{L}[\p{L}'’]{2,})\.((?:\p{Lu}[\p{L}'’]+)?)$/u

/** Whether a straight double quote opens or closes is told by what stands before it. */
const opensQuote = (before: string) => before === '' || /[\s([{>–—-]/.test(before)

/**
 * The words of the children `from` to `to` (exclusive) of one sentence, in order.
 * @param open the marks that close a quotation opened in an earlier sentence of the paragraph, '' when none is open
 */
export function wordsOf(
  nodes: readonly SentenceContent[],
  from: number,
  to: number,
  source: string,
  open = ''
): {words: Word[]; open: string} {
  const words: Word[] = []
  let comma = false
  let barrier = false
  let closing = open
  for (let at = from; at < to; at++) {
    const node = nodes[at] as SentenceContent
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) continue
    if (node.type === 'WordNode') {
      let word = source.slice(start, end)
      // Before a small letter the parser leaves a full stop in its word (“sorry. please”), and without a blank two words
      // in one (“sorry.Please”).
      const stop = word.includes('.') ? STOPPED.exec(word) : null
      let from = start
      if (stop) {
        const first = stop[1] as string
        pushWord(words, first, from, {comma, barrier, quoted: closing !== ''})
        comma = false
        barrier = true
        from += first.length + 1
        word = stop[2] as string
      }
      if (word === '') continue
      pushWord(words, word, from, {comma, barrier, quoted: closing !== ''})
      if (closing !== '' && word.length > 1 && closing.includes(word.charAt(word.length - 1))) closing = ''
      comma = false
      barrier = false
    } else if (node.type === 'PunctuationNode' || node.type === 'SymbolNode' || node.type === 'SourceNode') {
      const sign = source.slice(start, end)
      if (sign === ',' || sign === '–' || sign === '—' || sign === '-') comma = true
      else if (closing !== '' && closing.includes(sign)) closing = ''
      else if (closing === '' && sign === '"') closing = opensQuote(source.charAt(start - 1)) ? '"' : ''
      else if (closing === '' && CLOSES.has(sign)) closing = CLOSES.get(sign) as string
      else if (closing === '' && (sign === "'" || sign === '‘')) closing = opensSingle(source, start) ? "'’" : ''
      else if (BARRIER.test(sign)) barrier = true
    }
  }
  return {words, open: closing}
}
