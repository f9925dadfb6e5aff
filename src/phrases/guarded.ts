/** The harmless senses of a phrase or cue: where a guard matches, the words do no harm. */
import type {Word} from '../parse/words.js'
import {link, matchAt, occurs, type Span, type Step} from './match.js'
import {parsePattern} from './pattern.js'

export interface Guards {
  before: Step[]
  after: Step[]
  sentence: Step[]
}

/** How far before a match a guard may begin, in words. */
const REACH = 6

const compile = (patterns: string[] | undefined) => (patterns ?? []).map((pattern) => link(parsePattern(pattern)))

/** @throws {PatternError} when a guard cannot be read */
export function compileGuards(unless: {before?: string[]; after?: string[]; sentence?: string[]} | undefined): Guards | undefined {
  if (!unless) return undefined
  return {before: compile(unless.before), after: compile(unless.after), sentence: compile(unless.sentence)}
}

/** Whether one of the harmless senses holds for the match at `span`. */
export function isHarmless(guards: Guards, words: readonly Word[], span: Span): boolean {
  if (guards.after.some((guard) => matchAt(guard, words, span.to) > span.to)) return true
  if (guards.sentence.some((guard) => occurs(guard, words))) return true
  return guards.before.some((guard) => {
    for (let at = Math.max(0, span.from - REACH); at < span.from; at++) if (matchAt(guard, words, at, span.from) === span.from) return true
    return false
  })
}
