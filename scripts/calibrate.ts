/**
 * Measures how often each rule, and each kind of finding within it, is right on the labelled exchanges, and writes
 * src/confidence-table.ts. Run it after a change to a rule or to the fixtures: `npx tsx scripts/calibrate.ts`.
 *
 * The share is shrunk: a kind borrows STRENGTH findings from its group, a group from its rule, a rule from PRIOR, so that
 * one lucky or unlucky case decides nothing.
 */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {phrases} from '../rules/phrases.js'
import {lintReply, rules} from '../src/index.js'
import {isRight, readExchanges} from './exchanges.js'

const STRENGTH = 5
const PRIOR = 0.8

const groups = new Map(Object.entries(phrases).map(([rule, list]) => [rule, new Map(list.map(({id, group}) => [id, group]))]))
const groupOf = (rule: string, kind = '') => groups.get(rule)?.get(kind)

interface Count {
  said: number
  right: number
}
const counts = new Map<string, Map<string, Count>>()
const note = (rule: string, name: string, right: boolean) => {
  const ofRule = counts.get(rule) ?? new Map<string, Count>()
  const count = ofRule.get(name) ?? {said: 0, right: 0}
  count.said++
  if (right) count.right++
  ofRule.set(name, count)
  counts.set(rule, ofRule)
}

for (const exchange of readExchanges()) {
  const {draft, customer} = exchange
  for (const message of lintReply({draft, customer}, {preset: 'all', confidence: 0}).messages) {
    const right = isRight(message, exchange)
    const {ruleId = '', kind} = message
    // A rule that weighs its own evidence knows better than an average.
    if (right === undefined || ruleId === 'unanswered-question') continue
    note(ruleId, '', right)
    const group = groupOf(ruleId, kind)
    if (group) note(ruleId, group, right)
    if (kind) note(ruleId, kind, right)
  }
}

const shrunk = (count: Count | undefined, towards: number) => ((count?.right ?? 0) + STRENGTH * towards) / ((count?.said ?? 0) + STRENGTH)
const table: Record<string, Record<string, number>> = {}
for (const {id} of rules) {
  const ofRule = counts.get(id)
  if (!ofRule) continue
  const whole = shrunk(ofRule.get(''), PRIOR)
  const entry: Record<string, number> = {'': whole}
  for (const [name, count] of [...ofRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === '') continue
    const group = groupOf(id, name)
    const parent = group && group !== name ? shrunk(ofRule.get(group), whole) : whole
    const value = shrunk(count, parent)
    // What differs from its family by less than the table shows is left to it.
    if (Math.abs(value - parent) >= 0.03) entry[name] = value
  }
  table[id] = entry
}

const quote = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`)
const rows = Object.entries(table).map(
  ([id, entry]) =>
    `  ${quote(id)}: {\n${Object.entries(entry)
      .map(([name, value]) => `    ${quote(name)}: ${Number(value.toFixed(2))}`)
      .join(',\n')}\n  }`
)
writeFileSync(
  fileURLToPath(new URL('../src/confidence-table.ts', import.meta.url)),
  `/** Written by scripts/calibrate.ts; do not edit. By rule: how often its findings are right, then those of a group or kind. */
export const CONFIDENCE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${rows.join(',\n')}
}
`
)
