/**
 * How right the rules are on labelled exchanges: precision and recall of each with their 95 % intervals, and how many
 * unfair warnings clean drafts get.
 *
 *   npx tsx scripts/measure.ts [--preset NAME] [FILE.jsonl …]     (all of fixtures/exchanges without FILE)
 */
import {parseArgs} from 'node:util'
import {findQuestions, lintReply, type PresetName} from '../src/index.js'
import {
  DRAFT_RULES,
  type Exchange,
  FINDERS,
  isRight,
  marked,
  overlap,
  placeOf,
  readExchanges,
  SPAN_RULES,
  spansOf,
  wilson
} from './exchanges.js'

const {values, positionals} = parseArgs({options: {preset: {type: 'string', default: 'all'}}, allowPositionals: true})
const exchanges = readExchanges(positionals.length > 0 ? positionals : undefined)

/** Of what was said, what was right; of what is there, what was found. */
interface Tally {
  said: number
  right: number
  gold: number
  found: number
}
const tallies = new Map<string, Tally>()
const add = (name: string, figures: Partial<Tally>) => {
  const tally = tallies.get(name) ?? {said: 0, right: 0, gold: 0, found: 0}
  for (const key of ['said', 'right', 'gold', 'found'] as const) tally[key] += figures[key] ?? 0
  tallies.set(name, tally)
}

/** Nothing at all is marked in it. */
const isClean = ({labels}: Exchange) =>
  Object.values(DRAFT_RULES).every((fault) => !fault(labels)) &&
  Object.values(SPAN_RULES).every(([label]) => label !== undefined && labels[label].length === 0) &&
  labels.questions.every(({answered}) => answered !== 'no')

let clean = 0
let unfair = 0
for (const exchange of exchanges) {
  const {draft, customer, labels} = exchange
  const {messages} = lintReply({draft, customer}, {preset: values.preset as PresetName})
  for (const message of messages) {
    const right = isRight(message, exchange)
    if (right !== undefined) add(message.ruleId as string, {said: 1, right: right ? 1 : 0})
  }
  if (isClean(exchange)) {
    clean++
    unfair += messages.filter(({fatal}) => fatal !== undefined).length
  }
  for (const [rule, [label]] of Object.entries(SPAN_RULES)) {
    if (!label) continue
    const places = messages.filter(({ruleId = ''}) => ruleId === rule || FINDERS[label]?.includes(ruleId)).map(placeOf)
    for (const spans of marked(exchange, label))
      add(rule, {gold: 1, found: spans.some((span) => places.some((place) => overlap(span, place))) ? 1 : 0})
  }
  for (const [rule, fault] of Object.entries(DRAFT_RULES))
    if (fault(labels)) add(rule, {gold: 1, found: messages.some(({ruleId}) => ruleId === rule) ? 1 : 0})
  if (customer === null) continue
  const asked = labels.questions.map(({text, answered}) => ({answered, spans: spansOf(customer, text)}))
  const found = findQuestions(customer)
  for (const place of found)
    add('questions found', {said: 1, right: asked.some(({spans}) => spans.some((span) => overlap(span, place))) ? 1 : 0})
  const reported = messages.flatMap(({question}) => question ?? [])
  for (const {spans, answered} of asked) {
    const meets = (places: readonly {start: number; end: number}[]) =>
      spans.some((span) => places.some((place) => overlap(span, place))) ? 1 : 0
    add('questions found', {gold: 1, found: meets(found)})
    if (answered === 'no') add('unanswered-question', {gold: 1, found: meets(reported)})
    // The answer judged, given the right question: open or not.
    if (meets(found)) add('answer judged', {said: 1, right: (meets(reported) === 1) === (answered === 'no') ? 1 : 0})
  }
}

const show = (right: number, of: number) => {
  if (of === 0) return '–'.padEnd(18)
  const [low, high] = wilson(right, of)
  return `${(right / of).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`.padEnd(18)
}
console.log(`${exchanges.length} exchanges, preset ${values.preset}\n`)
console.log(`${'rule'.padEnd(24)}${'marked'.padStart(7)}${'said'.padStart(6)}  ${'precision'.padEnd(18)}recall`)
for (const [name, {said, right, gold, found}] of tallies)
  console.log(`${name.padEnd(24)}${String(gold).padStart(7)}${String(said).padStart(6)}  ${show(right, said)}${show(found, gold)}`)
console.log(`\n${clean} clean drafts, ${unfair} warnings on them: ${((unfair / clean) * 20).toFixed(2)} for every 20`)
