/**
 * One sweep for every phrase of every rule and every cue of every dialogue act: patterns are indexed by the words they
 * can begin with, each word of a sentence is looked up once, and only the patterns filed under it are tried.
 */
import type {Word} from '../parse/words.js'
import {type Element, firstWords, parsePattern} from './pattern.js'

/** `from` and `to` count words of the sentence; `to` is exclusive. */
export interface Span {
  from: number
  to: number
}

interface Compiled<Entry> {
  entry: Entry
  elements: Element[]
}

/** Tries `elements` at word `at`; returns the index after the match (the longest way round), or -1. */
export function matchAt(elements: readonly Element[], words: readonly Word[], at: number, first = at, index = 0): number {
  let position = at
  for (let i = index; i < elements.length; i++) {
    const element = elements[i] as Element
    switch (element.kind) {
      case 'words':
      case 'test': {
        const word = words[position]
        if (!word || (word.barrier && position > first)) return -1
        if (element.kind === 'words' ? !element.words.has(word.form) : !element.test(word.form)) return -1
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
        for (const branch of element.branches) {
          const after = branch.length === 0 ? position : matchAt(branch, words, position, first)
          if (after < 0) continue
          const end = matchAt(elements, words, after, first, i + 1)
          if (end > best) best = end
        }
        return best
      }
      case 'gap': {
        for (let skip = 0; skip <= element.max; skip++) {
          const word = words[position + skip]
          if (skip > 0) {
            const skipped = words[position + skip - 1]
            if (!skipped || skipped.barrier || (skipped.comma && skip > 1)) break
          }
          const end = matchAt(elements, words, position + skip, first, i + 1)
          if (end >= 0) return end
          if (!word) break
        }
        return -1
      }
    }
  }
  return position
}

/** Where `elements` first matches at or after word `from`, or undefined. */
export function find(elements: readonly Element[], words: readonly Word[], from = 0): Span | undefined {
  for (let at = from; at < words.length; at++) {
    const to = matchAt(elements, words, at)
    if (to > at) return {from: at, to}
  }
  return undefined
}

export class PhraseIndex<Entry> {
  #byWord = new Map<string, Compiled<Entry>[]>()
  #anywhere: Compiled<Entry>[] = []

  /**
   * Files one pattern.
   * @throws {PatternError} when it cannot be read
   */
  add(source: string, entry: Entry): void {
    const elements = parsePattern(source)
    const compiled = {entry, elements}
    const first = firstWords(elements)
    if (!first) this.#anywhere.push(compiled)
    for (const word of first ?? []) {
      const filed = this.#byWord.get(word)
      if (filed) filed.push(compiled)
      else this.#byWord.set(word, [compiled])
    }
  }

  /** Calls `emit` for every match in the sentence, in order of the first word. */
  sweep(words: readonly Word[], emit: (entry: Entry, span: Span) => void): void {
    for (let at = 0; at < words.length; at++) {
      const filed = this.#byWord.get((words[at] as Word).form)
      if (filed) this.#try(filed, words, at, emit)
      if (this.#anywhere.length > 0) this.#try(this.#anywhere, words, at, emit)
    }
  }

  #try(list: Compiled<Entry>[], words: readonly Word[], at: number, emit: (entry: Entry, span: Span) => void) {
    for (const {entry, elements} of list) {
      const to = matchAt(elements, words, at)
      if (to > at) emit(entry, {from: at, to})
    }
  }
}
