/**
 * The phrase pattern language: what stands in every `phrases.yml` and in the cues of the dialogue acts.
 *
 * | written     | matches                                                                    |
 * | ----------- | -------------------------------------------------------------------------- |
 * | `word`      | that word in any case, contraction (`you are` = `you're`) or spelling      |
 * | `~word`     | any inflection of it (`~fail`: fail, fails, failed, failing)               |
 * | `(a\|b c)`  | one of the alternatives                                                    |
 * | `[a\|b c]`  | the same, or nothing                                                       |
 * | `<class>`   | a word of a class (see classes.ts)                                         |
 * | `_`         | any one word                                                               |
 * | `...`       | up to four words, not across a comma                                       |
 * | `^` `$`     | start / end of the sentence                                                |
 *
 * A comma or a dash between two words of a draft does not break a match; `;`, `:`, brackets and the end of a sentence do.
 */
import {LISTS, SETS, TESTS} from './classes.js'
import {inflect, spellings} from './inflect.js'

export type Element =
  | {kind: 'words'; words: ReadonlySet<string>}
  | {kind: 'test'; test: (form: string) => boolean}
  | {kind: 'gap'; max: number}
  | {kind: 'choice'; branches: Element[][]}
  | {kind: 'start'}
  | {kind: 'end'}

/** Thrown for a pattern that cannot be read; the message names the place and what to do. */
export class PatternError extends Error {
  override name = 'PatternError'
}

/** Words that a contraction can stand for: the tokeniser leaves `'s` and `'d` undecided. */
const CONTRACTED = new Map(Object.entries({is: "'s", has: "'s", us: "'s", would: "'d", had: "'d"}))

/** Longest gap that `...` bridges, in words. */
const GAP = 4

const wordSets = new Map<string, ReadonlySet<string>>()

/** The forms a written word stands for; remembered, as patterns repeat words by the thousand. */
function wordSet(source: string): ReadonlySet<string> {
  const known = wordSets.get(source)
  if (known) return known
  const made = makeWordSet(source)
  wordSets.set(source, made)
  return made
}

function makeWordSet(source: string): ReadonlySet<string> {
  const lemma = source.startsWith('~')
  const word = lemma ? source.slice(1) : source
  const forms = new Set<string>()
  for (const form of lemma ? inflect(word) : [word]) {
    for (const spelling of spellings(form)) {
      forms.add(spelling)
      const short = CONTRACTED.get(spelling)
      if (short) forms.add(short)
    }
  }
  return forms
}

/** Splits contractions in a pattern the way the tokeniser splits them in a draft. */
const LONG_FORMS: [RegExp, string][] = [
  [/\bcan't\b/g, 'can not'],
  [/\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  [/\blet's\b/g, 'let us'],
  [/'([sd])\b/g, " '$1"]
]

/**
 * Reads one pattern.
 * @throws {PatternError} when a bracket is left open, a class is unknown or a word holds a sign that is no part of the language.
 */
export function parsePattern(source: string): Element[] {
  let text = source.trim().toLowerCase().replace(/[’‘]/g, "'")
  for (const [short, long] of LONG_FORMS) text = text.replace(short, long)
  const tokens = text.match(/\.\.\.|[()[\]|^$]|<[^>\s]*>|[^\s()[\]|^$<>]+|[<>]/g) ?? []
  let at = 0

  const sequence = (closing?: string): Element[][] => {
    const branches: Element[][] = [[]]
    for (;;) {
      const token = tokens[at++]
      if (token === undefined) {
        if (closing) throw new PatternError(`“${source}”: a “${closing === ')' ? '(' : '['}” is never closed`)
        return branches
      }
      if (token === closing) return branches
      const branch = branches.at(-1) as Element[]
      if (token === '|' && !closing) throw new PatternError(`“${source}”: “|” stands outside brackets; write (a|b)`)
      if (token === '|') branches.push([])
      else if (token === '(') branch.push(choice(sequence(')')))
      else if (token === '[') pushOptional(branch, sequence(']'))
      else if (token === '...') branch.push({kind: 'gap', max: GAP})
      else if (token === '_') branch.push({kind: 'test', test: TESTS.word as (form: string) => boolean})
      else if (token === '^') branch.push({kind: 'start'})
      else if (token === '$') branch.push({kind: 'end'})
      else if (token.startsWith('<')) branch.push(classElement(token, source))
      else if (/^~?[\p{L}\p{N}'£$€%&/.+-]+$/u.test(token)) branch.push({kind: 'words', words: wordSet(token)})
      else throw new PatternError(`“${source}”: “${token}” is not part of the pattern language`)
    }
  }

  const [elements = []] = sequence()
  if (elements.length === 0) throw new PatternError(`“${source}”: the pattern is empty`)
  return elements
}

/** Branches of one word each are one set of words: `(a|b|c d)` is tried in two steps, not three. */
function choice(branches: Element[][]): Element {
  const single = branches.filter(([first, ...rest]) => first?.kind === 'words' && rest.length === 0)
  if (single.length < 2) return {kind: 'choice', branches}
  const words = new Set<string>()
  for (const [element] of single) if (element?.kind === 'words') for (const word of element.words) words.add(word)
  const set: Element = {kind: 'words', words}
  const rest = branches.filter((branch) => !single.includes(branch))
  return rest.length === 0 ? set : {kind: 'choice', branches: [[set], ...rest]}
}

/** `[_] [_]` is a gap of up to two words. */
function pushOptional(into: Element[], branches: Element[][]): void {
  const [only] = branches
  const last = into.at(-1)
  if (branches.length === 1 && only?.length === 1 && only[0]?.kind === 'test' && only[0].test === TESTS.word) {
    if (last?.kind === 'gap') into[into.length - 1] = {kind: 'gap', max: last.max + 1}
    else into.push({kind: 'gap', max: 1})
    return
  }
  const made = choice(branches)
  into.push({kind: 'choice', branches: made.kind === 'choice' ? [...made.branches, []] : [[made], []]})
}

function classElement(token: string, source: string): Element {
  const name = token.slice(1, -1)
  const words = LISTS[name]
  if (words) return {kind: 'words', words}
  const test = TESTS[name]
  if (test) return {kind: 'test', test}
  const set = SETS[name]
  if (set) return {kind: 'choice', branches: [parsePattern(set)]}
  const known = [...Object.keys(LISTS), ...Object.keys(SETS), ...Object.keys(TESTS)].join(', ')
  throw new PatternError(`“${source}”: no word class is called ${token} (known: ${known})`)
}

/**
 * The words a match can begin with, or undefined when any word can (the pattern then has to be tried everywhere).
 */
export function firstWords(elements: readonly Element[]): Set<string> | undefined {
  const first = new Set<string>()
  for (const element of elements) {
    switch (element.kind) {
      case 'words':
        for (const word of element.words) first.add(word)
        return first
      case 'start':
        continue
      case 'choice': {
        let optional = false
        for (const branch of element.branches) {
          if (branch.length === 0) {
            optional = true
            continue
          }
          const words = firstWords(branch)
          if (!words) return undefined
          for (const word of words) first.add(word)
        }
        if (!optional) return first
        continue
      }
      default:
        return undefined
    }
  }
  return undefined
}
