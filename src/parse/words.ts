/**
 * Words as every later step sees them: one normalised form per word of an nlcst sentence, contractions taken apart,
 * with the source offsets of each piece.
 */
import type {Sentence, SentenceContent} from 'nlcst'

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
}

/** Contractions people type without the apostrophe; forms that are words of their own (`were`, `well`, `its`) stay. */
const BARE: Record<string, [string, string]> = {
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
  youve: ['you', 'have'],
}
const ENDINGS: Record<string, string> = {"'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am', "'s": "'s", "'d": "'d"}
const BARRIER = /[;:()[\]{}|>?!…]/
const OPENING = /[“«„]/
const CLOSING = /[”»]/

/** Texting: what phone keyboards make of common words. */
const SHORT: Record<string, string> = {u: 'you', ur: 'your', r: 'are', pls: 'please', plz: 'please', thx: 'thanks', cos: 'because'}

const normalise = (word: string) =>
  SHORT[word.toLowerCase()] ?? word.toLowerCase().replace(/[’‘ʼ`´]/g, "'").replace(/^e-mail/, 'email').replace(/\u00ad/g, '')

/** Cuts `don't` into `do` + `not`, each with its own offsets. */
function pushWord(into: Word[], source: string, start: number, context: Omit<Word, 'form' | 'start' | 'end' | 'capital'>) {
  const form = normalise(source)
  const end = start + source.length
  const first = source.charAt(0)
  const capital = first !== first.toLowerCase()
  const rest = {comma: false, barrier: false, quoted: context.quoted, capital: false}
  const cut = (left: string, right: string, length: number) => {
    into.push({form: left, start, end: start + length, ...context, capital})
    into.push({form: right, start: start + length, end, ...rest})
  }
  const bare = BARE[form]
  if (bare) return cut(bare[0], bare[1], Math.min(bare[0].length, source.length - 1))
  const apostrophe = form.indexOf("'")
  // Lower-casing or a soft hyphen can change the length; offsets inside the word are then unknown, so leave it whole.
  if (apostrophe > 0 && form.length === source.length) {
    if (form.endsWith("n't")) {
      const stem = form === "won't" ? 'will' : form === "can't" ? 'can' : form === "shan't" ? 'shall' : form.slice(0, -3)
      return cut(stem, 'not', Math.max(1, form.length - 3))
    }
    if (form === "let's") return cut('let', 'us', 3)
    const ending = ENDINGS[form.slice(apostrophe)]
    if (ending) return cut(form.slice(0, apostrophe), ending, apostrophe)
  }
  into.push({form, start, end, ...context, capital})
}

/** Whether a straight double quote opens or closes is told by what stands before it. */
const opensQuote = (before: string) => before === '' || /[\s([{>–—-]/.test(before)

/**
 * The words of `nodes` (children of one sentence) in order.
 * @param inQuote whether the sentence begins inside a quotation opened in an earlier sentence of its paragraph
 */
export function wordsOf(nodes: readonly SentenceContent[], source: string, inQuote = false): {words: Word[]; inQuote: boolean} {
  const words: Word[] = []
  let comma = false
  let barrier = false
  let quoted = inQuote
  for (const node of nodes) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) continue
    if (node.type === 'WordNode') {
      pushWord(words, source.slice(start, end), start, {comma, barrier, quoted})
      comma = false
      barrier = false
    } else if (node.type === 'PunctuationNode' || node.type === 'SymbolNode' || node.type === 'SourceNode') {
      const sign = source.slice(start, end)
      if (sign === ',' || sign === '–' || sign === '—' || sign === '-') comma = true
      else if (OPENING.test(sign)) quoted = true
      else if (CLOSING.test(sign)) quoted = false
      else if (sign === '"') quoted = quoted ? false : opensQuote(source.charAt(start - 1))
      else if (BARRIER.test(sign)) barrier = true
    }
  }
  return {words, inQuote: quoted}
}

export type {Sentence}
