/**
 * How right the rules are on labelled exchanges: precision and recall of each with their 95 % intervals, and how many
 * unfair warnings clean drafts get.
 *
 *   npx tsx scripts/measure.ts [--preset NAME] [FILE.jsonl …]     (all of fixtures/exchanges without FILE)
 */
import {parseArgs} from 'node:util'
import {lintReply, type PresetName} from '../src/index.js'
import {DRAFT_RULES, type Exchange, readExchanges, SPAN_RULES, tally, wilson} from './exchanges.js'

const {values, positionals} = parseArgs({options: {preset: {type: 'string', default: 'all'}}, allowPositionals: true})
const exchanges = readExchanges(positionals.length > 0 ? positionals : undefined)
const messagesOf = ({draft, customer}: Exchange) => lintReply({draft, customer}, {preset: values.preset as PresetName}).messages

/** Nothing at all is marked in it. */
const isClean = ({labels}: Exchange) =>
  Object.values(DRAFT_RULES).every((fault) => !fault(labels)) &&
  Object.values(SPAN_RULES).every(([label]) => label !== undefined && labels[label].length === 0) &&
  labels.questions.every(({answered}) => answered !== 'no')

const clean = exchanges.filter(isClean)
const unfair = clean.flatMap(messagesOf).filter(({fatal}) => fatal !== undefined).length

const show = (right: number, of: number) => {
  if (of === 0) return '–'.padEnd(18)
  const [low, high] = wilson(right, of)
  return `${(right / of).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`.padEnd(18)
}
console.log(`${exchanges.length} exchanges, preset ${values.preset}\n`)
console.log(`${'rule'.padEnd(24)}${'marked'.padStart(7)}${'said'.padStart(6)}  ${'precision'.padEnd(18)}recall`)
for (const [name, {said, right, gold, found}] of tally(exchanges, messagesOf))
  console.log(`${name.padEnd(24)}${String(gold).padStart(7)}${String(said).padStart(6)}  ${show(right, said)}${show(found, gold)}`)
console.log(`\n${clean.length} clean drafts, ${unfair} warnings on them: ${((unfair / clean.length) * 20).toFixed(2)} for every 20`)
