/** How the rules do on labelled exchanges: no change may make them worse unnoticed. */
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findQuestions, lintReply} from '../src/index.js'

interface Exchange {
  customer: string | null
  draft: string
  labels: {
    forbidden: {text: string}[]
    hollow_apology: string[]
    contradiction: string[]
    blame: string[]
    bare_refusal: string[]
    unexplained_handoff: string[]
    excuse: string[]
    questions: {text: string; answered: 'yes' | 'deferred' | 'no'}[]
    ends_on_apology: boolean
    missing_thanks: boolean
    over_compensation: string[]
  }
}

const folder = new URL('../fixtures/exchanges/', import.meta.url)
const exchanges = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Exchange)

interface Span {
  start: number
  end: number
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const spanOf = (text: string, part: string): Span => ({start: text.indexOf(part), end: text.indexOf(part) + part.length})

/** What was said and what should have been: right and said for precision, found and gold for recall. */
class Tally {
  right = 0
  said = 0
  found = 0
  gold = 0

  spans(said: readonly Span[], gold: readonly Span[], alsoRight: readonly Span[] = []) {
    this.said += said.length
    this.gold += gold.length
    this.right += said.filter((span) => [...gold, ...alsoRight].some((other) => overlap(span, other))).length
    this.found += gold.filter((span) => said.some((other) => overlap(span, other))).length
  }

  document(said: boolean, gold: boolean) {
    this.said += said ? 1 : 0
    this.gold += gold ? 1 : 0
    this.right += said && gold ? 1 : 0
    this.found += said && gold ? 1 : 0
  }
}

const tallies: Record<string, Tally> = {}
const tally = (name: string) => {
  tallies[name] ??= new Tally()
  return tallies[name]
}

for (const {customer, draft, labels} of exchanges) {
  const {messages} = lintReply({draft, customer}, {preset: 'all'})
  const said = (rule: string) => messages.filter(({ruleId}) => ruleId === rule)
  tally('ending-on-apology').document(said('ending-on-apology').length > 0, labels.ends_on_apology)
  tally('missing-thanks').document(said('missing-thanks').length > 0, labels.missing_thanks)
  tally('over-compensation').document(said('over-compensation').length > 0, labels.over_compensation.length > 0)
  const places = said('forbidden-phrase').map(({place}) => {
    if (!place || !('start' in place)) throw new Error('a message without a place')
    return {start: place.start.offset ?? 0, end: place.end.offset ?? 0}
  })
  const {hollow_apology, contradiction, blame, bare_refusal, unexplained_handoff, excuse} = labels
  tally('forbidden-phrase').spans(
    places,
    labels.forbidden.map(({text}) => spanOf(draft, text)),
    [hollow_apology, contradiction, blame, bare_refusal, unexplained_handoff, excuse].flat().map((text) => spanOf(draft, text))
  )
  if (customer === null) continue
  const gold = labels.questions.map(({text, answered}) => ({...spanOf(customer, text), answered}))
  tally('questions').spans(findQuestions(customer), gold)
  tally('unanswered-question').spans(
    said('unanswered-question').flatMap(({question}) => question ?? []),
    gold.filter(({answered}) => answered === 'no')
  )
}

/** Measured when last raised, less 0.02: raise them with the rules, never lower them to pass. */
test.each([
  ['questions', 0.95, 0.92],
  ['unanswered-question', 0.75, 0.37],
  ['ending-on-apology', 0.93, 0.96],
  ['missing-thanks', 0.95, 0.95],
  ['over-compensation', 0.9, 0.9],
  ['forbidden-phrase', 0.87, 0.7]
])('%s keeps a precision of %d and a recall of %d', (name, precision, recall) => {
  const {right, said, found, gold} = tally(name)
  expect(gold).toBeGreaterThan(20)
  expect({precision: right / said, recall: found / gold}).toEqual({
    precision: expect.toSatisfy((value: number) => value >= precision, `at least ${precision}`),
    recall: expect.toSatisfy((value: number) => value >= recall, `at least ${recall}`)
  })
})
