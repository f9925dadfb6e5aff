/** Every entry of every `phrases.yml`: its bad sentence is reported under its id, its good one is not reported at all. */
import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {GROUPS} from '../rules/forbidden-phrase/index.js'
import {lintReply} from '../src/index.js'
import {PhraseFileError, readPhrases} from '../src/phrases/schema.js'
import {ruleFolders} from './examples.js'

const groupsOf = (rule: string) => (rule === 'forbidden-phrase' ? Object.keys(GROUPS) : [rule])

const files = ruleFolders.flatMap((rule) => {
  const path = new URL(`../rules/${rule}/phrases.yml`, import.meta.url)
  return existsSync(path) ? [{rule, phrases: readPhrases(readFileSync(path, 'utf8'), `rules/${rule}/phrases.yml`, groupsOf(rule))}] : []
})

/** Ids of the phrases that `rule` reports when `sentence` is the whole draft. */
const reported = (rule: string, sentence: string) =>
  lintReply(sentence, {preset: 'all'})
    .messages.filter((message) => message.ruleId === rule)
    .map((message) => message.kind)

describe.each(files)('$rule', ({rule, phrases}) => {
  describe.each(phrases)('$id', ({id, bad = '', good = ''}) => {
    test(`bad is reported: ${bad}`, () => {
      expect(reported(rule, bad)).toContain(id)
    })

    test(`good is not reported: ${good}`, () => {
      expect(reported(rule, good)).toEqual([])
    })
  })

  test('no pattern stands in the file twice', () => {
    const normalised = phrases.flatMap(({id, avoid}) =>
      avoid.map((pattern) => ({id, pattern: pattern.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim()}))
    )
    const first = new Map<string, string>()
    const twice: string[] = []
    for (const {id, pattern} of normalised) {
      const earlier = first.get(pattern)
      if (earlier) twice.push(`“${pattern}” in ${earlier} and ${id}`)
      else first.set(pattern, id)
    }
    expect(twice).toEqual([])
  })

  test('no sentence is an example twice', () => {
    const sentences = phrases.flatMap(({bad, good}) => [bad, good])
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
  })

  test('ids are unique', () => {
    const ids = phrases.map((phrase) => phrase.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('groups stand in their order, each in one stretch', () => {
    const order = groupsOf(rule)
    const stretches = phrases.map((phrase) => phrase.group).filter((group, index, all) => group !== all[index - 1])
    expect(stretches).toEqual(order.filter((group) => stretches.includes(group)))
  })
})

test('no pattern stands in the files of two rules', () => {
  const rulesOf = new Map<string, Set<string>>()
  for (const {rule, phrases} of files) {
    for (const pattern of phrases.flatMap((phrase) => phrase.avoid)) rulesOf.set(pattern, (rulesOf.get(pattern) ?? new Set()).add(rule))
  }
  expect([...rulesOf].filter(([, rules]) => rules.size > 1)).toEqual([])
})

describe('forbidden-phrase', () => {
  const phrases = files.find(({rule}) => rule === 'forbidden-phrase')?.phrases ?? []

  test('has at least 250 entries', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(250)
  })

  test.each(Object.keys(GROUPS))('the group %s has at least five', (group) => {
    expect(phrases.filter((phrase) => phrase.group === group).length).toBeGreaterThanOrEqual(5)
  })
})

test.each(['[calm]', '_', '<ly>', '^ $'])('a pattern that no index takes is refused where it is written: %s', (pattern) => {
  const file = `- id: calm-down\n  group: robotic\n  why: Because.\n  avoid: "${pattern}"\n  bad: Calm down.\n  good: Dear Ann.\n`
  expect(() => readPhrases(file, 'our-phrases.yml', ['robotic'])).toThrow(PhraseFileError)
  expect(() => readPhrases(file, 'our-phrases.yml', ['robotic'])).toThrow('our-phrases.yml:4: ')
})
