/**
 * The examples in the rules' readmes. A good one draws nothing from its rule, nor from any that is
 * recommended; a bad one is reported by its rule exactly where
 * `«…»` marks it and with the reasons below it; and what a finding offers to write instead silences it.
 */
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {type LintOptions, lintReply, presets} from '../src/index.js'
import {type Example, examplesOf, readmeOf, ruleFolders} from './examples.js'

const optionsFor = ({rule, options}: Example): LintOptions => {
  const severity = rules.find(({id}) => id === rule)?.meta.severity ?? 'warn'
  return {preset: 'all', rules: options ? {[rule]: [severity, options]} : {}}
}

const lint = (example: Example, draft = example.draft) => lintReply({draft, customer: example.customer}, optionsFor(example)).messages

interface Found {
  reason: string
  text: string
  start: number
}

/** What the rule of an example reports in it. */
const findingsIn = (example: Example): Found[] =>
  lint(example)
    .filter((message) => message.ruleId === example.rule)
    .map(({reason, actual = '', place}) => ({reason, text: actual, start: place && 'start' in place ? (place.start.offset ?? -1) : -1}))

/** One place may hold several findings: two questions left open are both missed at the end of the reply. */
const expectedIn = ({rule, draft, places, reasons, title}: Example): Found[] => {
  if (places.length !== reasons.length && places.length !== 1) {
    throw new Error(`rules/${rule}/readme.md, ${title}: ${places.length} places are marked and ${reasons.length} reasons given`)
  }
  return reasons.map((reason, index) => {
    const {start, end} = places[index] ?? places[0] ?? {start: -1, end: -1}
    return {reason, text: draft.slice(start, end), start}
  })
}

describe.each(ruleFolders)('%s', (rule) => {
  const examples = examplesOf(rule)
  const good = examples.filter((example) => example.good)
  const bad = examples.filter((example) => !example.good)

  test('has good and bad examples', () => {
    expect(good.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(0)
  })

  test('every block that looks like an example is one', () => {
    const opened = readmeOf(rule).match(/^(?:`{3,}|~{3,})(?:reply|conversation)\b.*$/gm) ?? []
    expect(opened).toHaveLength(examples.length)
  })

  test.each(good)('good is silent, $title', (example) => {
    expect({places: example.places, reasons: example.reasons}).toEqual({places: [], reasons: []})
    const said = lint(example).filter(({ruleId}) => ruleId === example.rule || presets.recommended.includes(ruleId ?? ''))
    expect(said.map(String)).toEqual([])
  })

  test.each(bad)('bad is reported where and as it says, $title', (example) => {
    expect(example.reasons.length).toBeGreaterThan(0)
    expect(findingsIn(example)).toEqual(expectedIn(example))
  })

  test.each(bad)('what is offered instead silences the finding, $title', (example) => {
    for (const {ruleId, kind, place, expected} of lint(example)) {
      if (!expected || !place || !('start' in place)) continue
      const start = place.start.offset ?? 0
      const end = place.end.offset ?? 0
      for (const replacement of expected.length > 0 ? expected : ['']) {
        const draft = example.draft.slice(0, start) + replacement + example.draft.slice(end)
        const still = lint(example, draft).filter((message) => {
          if (message.ruleId !== ruleId || message.kind !== kind || !message.place || !('start' in message.place)) return false
          return (message.place.start.offset ?? 0) <= start + replacement.length && (message.place.end.offset ?? 0) >= start
        })
        expect(still.map(String), `“${example.draft.slice(start, end)}” replaced by “${replacement}”`).toEqual([])
      }
    }
  })
})
