/** What a reply does: its summary, and the steps of the frameworks it takes. */
import {describe, expect, test} from 'vitest'
import {coverage, lintReply, presets} from '../src/index.js'

const customer = `Hello,

my kettle came with a cracked lid, order 40217, and I am really upset. Do you engrave kettles with a family name? When will the lid come?

Ann`
const draft = `Dear Ann,

Thank you for telling us. I would be upset too, and I am sorry about the cracked lid.

A new lid left our workshop this morning and reaches you on Friday. The cause was a loose padding, which we have replaced.

Kind regards,
Sam`

describe('coverage', () => {
  test('HEARD: each step with the sentence that takes it', () => {
    const {steps, taken, of} = coverage(lintReply({draft, customer}), 'heard')
    expect({taken, of}).toEqual({taken: 5, of: 5})
    expect(steps.map(({id}) => id)).toEqual(['hear', 'empathize', 'apologize', 'resolve', 'diagnose'])
    for (const step of steps) {
      expect(step.suggestions).toEqual([])
      for (const {start, end, text} of step.sentences) expect(draft.slice(start, end)).toBe(text)
    }
    expect(steps[4]?.sentences[0]?.text).toMatch(/^The cause was/)
  })

  test('a missing step suggests a sentence filled from the conversation', () => {
    const {steps} = coverage(lintReply({draft: 'Dear Ann,\n\nA new lid reaches you on Friday.\n\nSam', customer}), 'heard')
    const step = steps.find(({id}) => id === 'empathize')
    expect(step).toMatchObject({taken: false, sentences: []})
    expect(step?.suggestions[0]).toContain('Ann')
    expect(steps.find(({id}) => id === 'apologize')?.suggestions[0]).toContain('40217')
  })

  test('nothing is made up where nothing is known', () => {
    for (const framework of ['heard', 'resolved'] as const) {
      for (const {suggestions, taken} of coverage(lintReply('It is on its way.'), framework).steps) {
        if (!taken) expect(suggestions.length).toBeGreaterThan(0)
        for (const suggestion of suggestions) expect(suggestion).not.toMatch(/[{}]|undefined/)
      }
    }
  })

  test('RESOLVED has eight steps', () => {
    expect(coverage(lintReply({draft, customer}), 'resolved').of).toBe(8)
  })

  test('an unknown framework is named', () => {
    expect(() => coverage(lintReply(draft), 'toString' as 'heard')).toThrow(TypeError)
    expect(() => coverage(lintReply(draft), 'toString' as 'heard')).toThrow('heard, resolved')
  })

  test('each framework has a preset with the rules of its steps', () => {
    expect(presets.heard).toContain('missing-restatement')
    expect(presets.heard).toContain('missing-cause')
    expect(presets.heard).not.toContain('missing-choice')
    expect(presets.resolved).toContain('missing-choice')
  })
})

describe('summary', () => {
  test('names the acts with their places and the state of each question', () => {
    const {summary} = lintReply({draft, customer})
    expect(summary.acts.map(({type}) => type)).toEqual(
      expect.arrayContaining(['greeting', 'thanking', 'apology', 'restatement', 'goodbye'])
    )
    for (const {start, end, text} of summary.acts) expect(draft.slice(start, end)).toBe(text)
    expect(summary.questions.map(({text}) => text)).toEqual(['Do you engrave kettles with a family name?', 'When will the lid come?'])
    expect(summary.counts.questions).toBe(2)
    expect(summary.known).toMatchObject({name: 'Ann', number: '40217', day: 'Friday'})
  })

  test('says which question is answered and which is open', () => {
    const {summary} = lintReply({
      draft: 'Hi Ann,\n\nThank you for your order. The kettle left our workshop this morning and arrives on Friday.\n\nSam',
      customer: 'Hello,\n\nwhen will my kettle arrive? Do you also sell the glass lid on its own?\n\nAnn'
    })
    expect(summary.questions.map(({state}) => state)).toEqual(['answered', 'open'])
    expect(summary.counts).toMatchObject({questions: 2, answered: 1, deferred: 0, open: 1})
  })

  test('a question the draft undertakes to find out is deferred', () => {
    const asked = 'Does the workshop engrave lids with a family name?'
    const {summary} = lintReply({
      draft: 'Hi Ann,\n\nI will ask whether the workshop engraves lids with a family name, and write on Friday.\n\nSam',
      customer: asked
    })
    expect(summary.questions.map(({state}) => state)).toEqual(['deferred'])
  })

  test('can be logged as it is', () => {
    const report = lintReply({draft, customer})
    expect(JSON.parse(JSON.stringify(report)).summary).toEqual(report.summary)
  })
})

test('two rules that say the same of the same words say it once, but in preset all', () => {
  const blaming = 'Hi Ann,\n\nthank you for writing. You should have read the leaflet in the box first.\n\nSam'
  const rulesOf = (preset: 'strict' | 'all') => lintReply(blaming, {preset}).messages.map(({ruleId}) => ruleId)
  expect(rulesOf('all')).toEqual(expect.arrayContaining(['forbidden-phrase', 'blame']))
  expect(rulesOf('strict')).toContain('forbidden-phrase')
  expect(rulesOf('strict')).not.toContain('blame')
})
