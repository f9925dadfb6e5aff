/** One sweep for every phrase of every rule and every cue of every dialogue act. */
import type {Word} from '../parse/words.js'
import {type Element, firstWords, PatternError, parsePattern} from './pattern.js'

/** `from` and `to` count words of the sentence; `to` is exclusive. */
export interface Span {
  from: number
  to: number
}

/** A pattern ready to run: each step knows what follows it, also out of the brackets it stands in. */
type Step =
  | {kind: 'words'; ids: ReadonlySet<number>; next: Step}
  | {kind: 'test'; test: (form: string) => boolean; next: Step}
  | {kind: 'gap'; max: number; next: Step}
  | {kind: 'choice'; byWord: ReadonlyMap<number, readonly Step[]>; others: readonly Step[]}
  | {kind: 'start' | 'end'; next: Step}
  | {kind: 'done'}

const DONE: Step = {kind: 'done'}
const NOWHERE: readonly Step[] = []

/** Words of all patterns, numbered from 1: a draft's words are looked up here once, and then compared as numbers. */
const vocabulary = new Map<string, number>()

function idsOf(words: ReadonlySet<string>): Set<number> {
  const ids = new Set<number>()
  for (const word of words) {
    const known = vocabulary.get(word) ?? vocabulary.size + 1
    vocabulary.set(word, known)
    ids.add(known)
  }
  return ids
}

/** Numbers the words of a sentence, again when patterns were made ready since. */
export function number(words: readonly Word[]): void {
  for (const word of words) word.id = vocabulary.get(word.form) ?? 0
}

/** A choice knows which of its branches a word can begin, as some have dozens. */
function linkChoice(branches: readonly Element[][], next: Step): Step {
  const byWord = new Map<number, Step[]>()
  const others: Step[] = []
  for (const branch of branches) {
    const step = link(branch, next)
    if (branch.length === 0 || step.kind !== 'words') others.push(step)
    else {
      for (const id of step.ids) {
        const known = byWord.get(id)
        if (known) known.push(step)
        else byWord.set(id, [step])
      }
    }
  }
  return {kind: 'choice', byWord, others}
}

/** Links `elements` into steps. */
function link(elements: readonly Element[], next: Step = DONE): Step {
  return elements.reduceRight<Step>((after, element) => {
    if (element.kind === 'choice') return linkChoice(element.branches, after)
    if (element.kind === 'words') return {kind: 'words', ids: idsOf(element.words), next: after}
    return {...element, next: after}
  }, next)
}

/**
 * Where a match of `pattern` that begins at word `at` ends (exclusive), the longest way round; -1 when there is none.
 * @param goal where the match has to end, -1 for anywhere
 */
export function matchAt(pattern: Step, words: readonly Word[], at: number, goal = -1, first = at): number {
  let step = pattern
  let position = at
  for (;;) {
    switch (step.kind) {
      case 'done':
        return goal < 0 || position === goal ? position : -1
      case 'words':
      case 'test': {
        const word = words[position]
        if (!word || (word.barrier && position > first)) return -1
        if (step.kind === 'words' ? !step.ids.has(word.id) : !step.test(word.form)) return -1
        position++
        break
      }
      case 'start':
        if (position > 0 && !words[position]?.barrier) return -1
        break
      case 'end':
        if (position < words.length && !words[position]?.barrier) return -1
        break
      case 'choice': {
        let best = -1
        for (const branch of step.byWord.get(words[position]?.id ?? 0) ?? NOWHERE)
          best = Math.max(best, matchAt(branch, words, position, goal, first))
        for (const branch of step.others) best = Math.max(best, matchAt(branch, words, position, goal, first))
        return best
      }
      case 'gap': {
        for (let skip = 0; skip <= step.max; skip++) {
          if (skip > 0) {
            const skipped = words[position + skip - 1]
            if (!skipped || (skipped.barrier && position + skip - 1 > first) || (skipped.comma && skip > 1)) return -1
          }
          const end = matchAt(step.next, words, position + skip, goal, first)
          if (end >= 0) return end
        }
        return -1
      }
    }
    step = step.next
  }
}

/** Where a pattern first matches at or after word `from`, or undefined. */
export function find(pattern: readonly Element[], words: readonly Word[], from = 0): Span | undefined {
  const step = link(pattern)
  number(words)
  for (let at = from; at < words.length; at++) {
    const to = matchAt(step, words, at)
    if (to > at) return {from: at, to}
  }
  return undefined
}

/** A pattern with the numbers of the words it can begin with; undefined when any word can. */
export interface Ready {
  pattern: Step
  first: ReadonlySet<number> | undefined
}

/**
 * Reads a pattern and makes it ready to run.
 * @throws {PatternError} when it cannot be read
 */
export const ready = (source: string): Ready => readyFrom(parsePattern(source))

function readyFrom(elements: readonly Element[]): Ready {
  const first = firstWords(elements)
  return {pattern: link(elements), first: first && idsOf(first)}
}

/** How often the commonest words stand in ordinary English, roughly, against 1 for any other word. */
const FREQUENT = new Map(
  [
    ['the you to we i and is it that a of in for your on have this be are not', 40],
    ["with will our as can if or at from by do has was would an so my me us but been any all 's", 15],
    ['there what they he she when which who how out up no one just get please about very had should could more time than order', 5]
  ].flatMap(([words, weight]) => (words as string).split(' ').map((word) => [word, weight as number] as const))
)

function costOf(words: ReadonlySet<string>): number {
  let cost = 0
  for (const word of words) cost += FREQUENT.get(word) ?? 1
  return cost
}

/** The words without one of which a pattern cannot match, picked so that they are as rare as can be. */
function anchorOf(elements: readonly Element[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined
  let least = Number.POSITIVE_INFINITY
  for (const element of elements) {
    let words: ReadonlySet<string> | undefined
    if (element.kind === 'words') words = element.words
    else if (element.kind === 'choice') {
      const anchors = element.branches.map(anchorOf)
      if (anchors.every((anchor) => anchor !== undefined)) words = new Set(anchors.flatMap((anchor) => [...(anchor as Set<string>)]))
    }
    if (!words) continue
    const cost = costOf(words)
    if (cost < least) {
      least = cost
      best = words
    }
  }
  return best
}

/** The sets of words of which a match must hold one each, as bits: see PhraseIndex. */
function neededBy(elements: readonly Element[]): [low: number, high: number][] {
  return elements.flatMap((element) => {
    const anchor = anchorOf([element])
    return anchor ? [bitsOf(idsOf(anchor))] : []
  })
}

/** A set of words as 64 bits, by their numbers: where two sets have no bit in common they have no word in common. */
function bitsOf(ids: Iterable<number>): [low: number, high: number] {
  let low = 0
  let high = 0
  for (const id of ids) {
    if (id === 0) continue
    if (id & 32) high |= 1 << (id & 31)
    else low |= 1 << (id & 31)
  }
  return [low, high]
}

interface Filed<Entry> {
  entry: Entry
  elements: readonly Element[]
  first: ReadonlySet<number> | undefined
  /** Linked when first tried: of thousands of patterns a mail tries a few hundred. */
  pattern: Step | undefined
}

/** Numbers a pattern has in the table of bits: those of the words it can begin with and of three sets it needs. */
const ROW = 8
const ANY: [number, number] = [-1, -1]

/**
 * Finds many patterns in one sweep: each is filed under its rarest words, so that a sentence is held only against the
 * patterns one of whose rare words it holds. Most of these are ruled out by a few numbers that lie side by side in
 * memory; patterns themselves, thousands of small objects, are touched only then.
 */
export class PhraseIndex<Entry> {
  #filed: Filed<Entry>[] = []
  /** By word: numbers of the patterns filed under it. */
  #byWord = new Map<number, number[]>()
  /** ROW numbers a pattern. */
  #bits: number[] = []
  /** Number of the sweep that tried a pattern last: each is tried once a sentence. */
  #tried: number[] = []
  #sweeps = 0

  /**
   * Files one pattern.
   * @throws {PatternError} when it cannot be read, or matches without any word of its own
   */
  add(source: string, entry: Entry): void {
    const elements = parsePattern(source)
    const anchor = anchorOf(elements)
    if (!anchor) throw new PatternError(`“${source}”: a pattern needs at least one word of its own that is not optional`)
    const words = firstWords(elements)
    const first = words && idsOf(words)
    const index = this.#filed.push({entry, elements, first, pattern: undefined}) - 1
    this.#tried.push(0)
    const [one = ANY, two = ANY, three = ANY] = neededBy(elements)
    this.#bits.push(...(first ? bitsOf(first) : ANY), ...one, ...two, ...three)
    for (const word of idsOf(anchor)) {
      const list = this.#byWord.get(word)
      if (list) list.push(index)
      else this.#byWord.set(word, [index])
    }
  }

  /** Calls `emit` for every match in the sentence. */
  sweep(words: readonly Word[], emit: (entry: Entry, span: Span) => void): void {
    const sweep = ++this.#sweeps
    const bits = this.#bits
    const tried = this.#tried
    number(words)
    const [low, high] = bitsOf(words.map(({id}) => id))
    for (const {id} of words) {
      for (const index of this.#byWord.get(id) ?? NONE) {
        if (tried[index] === sweep) continue
        tried[index] = sweep
        const row = index * ROW
        if (
          !(((bits[row] as number) & low) | ((bits[row + 1] as number) & high)) ||
          !(((bits[row + 2] as number) & low) | ((bits[row + 3] as number) & high)) ||
          !(((bits[row + 4] as number) & low) | ((bits[row + 5] as number) & high)) ||
          !(((bits[row + 6] as number) & low) | ((bits[row + 7] as number) & high))
        )
          continue
        const filed = this.#filed[index] as Filed<Entry>
        const {entry, first} = filed
        for (let at = 0; at < words.length; at++) {
          const {id: word} = words[at] as Word
          if (first && (!((bits[word & 32 ? row + 1 : row] as number) & (1 << (word & 31))) || !first.has(word))) continue
          if (!filed.pattern) {
            filed.pattern = link(filed.elements)
            // Its words may be new, and those of the sentence without a number so far.
            number(words)
          }
          const to = matchAt(filed.pattern, words, at)
          if (to > at) emit(entry, {from: at, to})
        }
      }
    }
  }
}

const NONE: readonly number[] = []
