/** The harmless senses of a phrase or cue: where a guard matches, the words do no harm. */
import type {Word} from '../parse/words.js'
import {matchAt, number, type Ready, ready, type Span} from './match.js'

export interface Guards {
  before: Ready[]
  after: Ready[]
  sentence: Ready[]
}

/** How far before a match a guard may begin, in words. */
const REACH = 6

const compile = (patterns: string[] | undefined) => (patterns ?? []).map(ready)

/**
 * Guards that are read when first asked for: most phrases never are. Ours are known to be readable, by test.
 */
export function laterGuards(unless: Parameters<typeof compileGuards>[0]): ((words: readonly Word[]) => Guards) | undefined {
  if (!unless) return undefined
  let guards: Guards | undefined
  return (words) => {
    if (!guards) {
      guards = compileGuards(unless) as Guards
      number(words)
    }
    return guards
  }
}

/** @throws {PatternError} when a guard cannot be read */
export function compileGuards(unless: {before?: string[]; after?: string[]; sentence?: string[]} | undefined): Guards | undefined {
  if (!unless) return undefined
  return {before: compile(unless.before), after: compile(unless.after), sentence: compile(unless.sentence)}
}

const begins = ({first}: Ready, words: readonly Word[], at: number) => first === undefined || first.has(words[at]?.id ?? 0)

/** Whether the words at `span` are quoted: somebody else's, or a screen's. */
export const isQuoted = (words: readonly Word[], {from, to}: Span) => words.slice(from, to).some((word) => word.quoted)

/** Whether one of the harmless senses holds for the match at `span`, in words that a sweep has numbered. */
export function isHarmless({before, after, sentence}: Guards, words: readonly Word[], {from, to}: Span): boolean {
  for (const guard of after) if (begins(guard, words, to) && matchAt(guard.pattern, words, to) > to) return true
  for (const guard of before) {
    for (let at = Math.max(0, from - REACH); at < from; at++) {
      if (begins(guard, words, at) && matchAt(guard.pattern, words, at, from) === from) return true
    }
  }
  for (const guard of sentence) {
    for (let at = 0; at < words.length; at++) if (begins(guard, words, at) && matchAt(guard.pattern, words, at) > at) return true
  }
  return false
}
