/** How the rules do on labelled exchanges: no change may make them worse unnoticed. */
import {describe, expect, test} from 'vitest'
import {readExchanges, Tally, tally} from '../scripts/exchanges.js'
import {lintReply} from '../src/index.js'

const tallies = tally(readExchanges(), ({draft, customer}) => lintReply({draft, customer}, {preset: 'all'}).messages)

/** Measured when last raised, less 0.02: raise them with the rules, never lower them to pass. */
describe.each([
  ['impersonal', 0.96, 0.95],
  ['missing-thanks', 0.96, 0.96],
  ['missing-apology', 0.85, 0.8],
  ['questions', 0.95, 0.93],
  ['missing-empathy', 0.92, 0.92],
  ['blame', 0.97, 0.8],
  ['forbidden-phrase', 0.91, 0.91],
  ['unanswered-question', 0.71, 0.46],
  ['missing-timeframe', 0.91, 0.86],
  ['contradicting-customer', 0.94, 0.86],
  ['pushy-upsell', 0.95, 0.85],
  ['ending-on-apology', 0.97, 0.93],
  ['excuse', 0.97, 0.89],
  ['bare-refusal', 0.95, 0.83],
  ['leftover-placeholder', 0.97, 0.95],
  ['hollow-apology', 0.97, 0.95],
  ['over-compensation', 0.92, 0.89],
  ['unexplained-handoff', 0.97, 0.79]
])('%s', (name, precision, recall) => {
  test(`keeps a precision of ${precision} and a recall of ${recall}`, () => {
    const {right, said, found, gold} = tallies.get(name) ?? new Tally()
    expect(gold).toBeGreaterThan(20)
    expect({precision: right / said, recall: found / gold}).toEqual({
      precision: expect.toSatisfy((value: number) => value >= precision, `at least ${precision}`),
      recall: expect.toSatisfy((value: number) => value >= recall, `at least ${recall}`)
    })
  })
})
