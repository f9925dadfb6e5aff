/**
 * Reading and checking a `phrases.yml`. Used when the package is built and by the command line's `--phrases`;
 * never part of the browser bundle, which gets the phrases already as data.
 */
import {isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap} from 'yaml'
import {PhraseIndex} from './match.js'
import {PatternError, parsePattern} from './pattern.js'
import type {Phrase} from './phrase.js'

/** A `phrases.yml` that cannot be used; the message is one line: file, line, what to do. */
export class PhraseFileError extends Error {
  override name = 'PhraseFileError'
}

const KEYS = ['id', 'group', 'avoid', 'prefer', 'why', 'bad', 'good', 'unless'] as const
const GUARDS = ['before', 'after', 'sentence'] as const

/**
 * The phrases of one file.
 * @param text the YAML source
 * @param path how to name the file in messages
 * @param groups the group ids an entry may carry
 * @throws {PhraseFileError}
 */
export function readPhrases(text: string, path: string, groups: readonly string[]): Phrase[] {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  const line = (node: unknown) => {
    const offset = (node as Node | undefined)?.range?.[0]
    return offset === undefined ? 1 : lines.linePos(offset).line
  }
  const fail = (node: unknown, message: string): never => {
    throw new PhraseFileError(`${path}:${line(node)}: ${message}`)
  }

  const [error] = document.errors
  if (error) {
    const first = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')
    throw new PhraseFileError(`${path}:${error.linePos?.[0].line ?? 1}: this is not valid YAML (${first}); mend that line`)
  }
  if (!isSeq(document.contents)) {
    return fail(document.contents, 'a phrase file is a list; begin each phrase with “- id: …”')
  }

  const strings = (pair: Pair | undefined, key: string): string[] => {
    if (!pair) return []
    const value = pair.value
    const items = isSeq(value) ? value.items : [value]
    return items.map((item) => {
      if (isScalar(item) && typeof item.value === 'string' && (item.value.trim() !== '' || key === 'prefer')) return item.value
      return fail(item ?? pair.key, `“${key}” must be text or a list of texts`)
    })
  }
  const pairOf = (map: YAMLMap, key: string) => map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as Pair | undefined
  const patterns = (pair: Pair | undefined, key: string): string[] => {
    const sources = strings(pair, key)
    for (const [index, source] of sources.entries()) {
      try {
        parsePattern(source)
        // A pattern to look for also needs a word to be filed under.
        if (key === 'avoid') new PhraseIndex().add(source, undefined)
      } catch (cause) {
        if (!(cause instanceof PatternError)) throw cause
        fail(isSeq(pair?.value) ? pair.value.items[index] : pair?.value, cause.message)
      }
    }
    return sources
  }

  const seen = new Map<string, number>()
  return document.contents.items.map((item): Phrase => {
    if (!isMap(item)) return fail(item, 'expected a phrase: “- id: …” with avoid, bad and good below it')
    for (const pair of item.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      if (!(KEYS as readonly string[]).includes(key)) fail(pair.key, `unknown key “${key}”; a phrase has ${KEYS.join(', ')}`)
    }
    const one = (key: (typeof KEYS)[number], required: boolean): string => {
      const pair = pairOf(item, key)
      const [value] = strings(pair, key)
      if (value === undefined && required) fail(item, `this phrase has no “${key}”; add one`)
      return value ?? ''
    }
    const id = one('id', true)
    const idNode = pairOf(item, 'id')?.value
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) fail(idNode, `“${id}” is no id; use small letters, digits and hyphens`)
    const earlier = seen.get(id)
    if (earlier) fail(idNode, `the id “${id}” is used on line ${earlier} already; ids are unique`)
    seen.set(id, line(idNode))
    const group = one('group', true)
    if (!groups.includes(group)) fail(pairOf(item, 'group')?.value, `unknown group “${group}”; use one of ${groups.join(', ')}`)

    const avoid = patterns(pairOf(item, 'avoid'), 'avoid')
    if (avoid.length === 0) fail(item, 'this phrase has no “avoid”; write the words to look for')
    const prefer = strings(pairOf(item, 'prefer'), 'prefer')
    const why = one('why', false)
    if (prefer.length === 0 && why === '')
      fail(item, 'this phrase has neither “prefer” nor “why”; say what to write instead or why it hurts')

    const phrase: Phrase = {id, group, avoid, bad: one('bad', true), good: one('good', true)}
    if (prefer.length > 0) phrase.prefer = prefer
    if (why) phrase.why = why
    const unless = pairOf(item, 'unless')
    if (unless) {
      const map = unless.value
      if (!isMap(map)) return fail(unless.key, `“unless” holds ${GUARDS.join(', ')}, each a list of patterns`)
      for (const pair of map.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : ''
        if (!(GUARDS as readonly string[]).includes(key)) fail(pair.key, `unknown guard “${key}”; use ${GUARDS.join(', ')}`)
      }
      phrase.unless = Object.fromEntries(
        GUARDS.map((key) => [key, patterns(pairOf(map, key), key)] as const).filter(([, list]) => list.length > 0)
      )
    }
    return phrase
  })
}
