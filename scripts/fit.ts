/**
 * Fits the scorecard of `unanswered-question` on labelled exchanges and writes src/questions/scorecard.ts.
 *
 *   npx tsx scripts/fit.ts [--write] [--test FILE.jsonl …] FILE.jsonl …
 *
 * Each row: {id, customer, draft, labels: {questions: [{text, answered: yes|deferred|no}]}}. Prints precision and recall
 * over the operating point, by ten-fold cross-validation (folds by exchange) and on the --test files, which take no part
 * in the fit. Boosted stumps with a fixed seed: the same data gives the same scorecard.
 */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {readReply} from '../src/check.js'
import {EVIDENCE, type Evidence, evidence} from '../src/questions/answer.js'
import {overlap, readExchanges, spansOf} from './exchanges.js'

interface Sample {
  exchange: string
  evidence: Evidence
  open: number
}

interface Data {
  samples: Sample[]
  /** Open questions that were not even found: they count against recall. */
  unfound: number
}

type Scorecard = Map<keyof Evidence, Map<number, number>>

const ROUNDS = 150
const RATE = 0.1
/** Shrinks what a stump may add: the ridge of its leaves, in units of the second derivative. */
const RIDGE = 3
const LEAST = 3
const SEEDS = 3

function read(paths: readonly string[]): Data {
  const samples: Sample[] = []
  let unfound = 0
  for (const {id, customer, draft, labels} of readExchanges(paths)) {
    if (customer === null) continue
    const {annotation} = readReply({draft, customer})
    const questions = annotation.customer?.questions ?? []
    const rows = evidence(questions, annotation)
    const found = new Set<object>()
    for (const [index, question] of questions.entries()) {
      // Asked twice in the same words, it is the first that is marked.
      const gold = labels.questions.filter(({text}) =>
        spansOf(customer, text)
          .slice(0, 1)
          .some((span) => overlap(span, question))
      )
      for (const one of gold) found.add(one)
      if (gold.length === 0) continue
      samples.push({exchange: id, evidence: rows[index] as Evidence, open: gold.some(({answered}) => answered === 'no') ? 1 : 0})
    }
    unfound += labels.questions.filter((question) => question.answered === 'no' && !found.has(question)).length
  }
  return {samples, unfound}
}

/** A small generator of pseudo-random numbers (mulberry32): the fit must not depend on the run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** Gradient boosting of one-split trees on the logistic loss, averaged over a few seeds. */
function fit(samples: readonly Sample[]): {bias: number; card: Scorecard} {
  const share = samples.reduce((sum, sample) => sum + sample.open, 0) / samples.length
  const prior = Math.log(share / (1 - share))
  let bias = prior
  const card: Scorecard = new Map()
  for (let seed = 0; seed < SEEDS; seed++) {
    const next = random(seed + 1)
    const scores = samples.map(() => prior)
    for (let round = 0; round < ROUNDS; round++) {
      const chosen = samples.map((_, at) => at).filter(() => next() < 0.7)
      const names = EVIDENCE.filter(() => next() < 0.5)
      let best: {gain: number; name: keyof Evidence; above: number; low: number; high: number} | undefined
      const slopes = samples.map((sample, at) => {
        const p = logistic(scores[at] as number)
        return {g: p - sample.open, h: p * (1 - p)}
      })
      const G = chosen.reduce((sum, at) => sum + (slopes[at]?.g ?? 0), 0)
      const H = chosen.reduce((sum, at) => sum + (slopes[at]?.h ?? 0), 0)
      for (const name of names) {
        const sorted = chosen
          .map((at) => ({value: samples[at]?.evidence[name] ?? 0, ...(slopes[at] as {g: number; h: number})}))
          .sort((a, b) => a.value - b.value)
        let g = 0
        let h = 0
        for (let at = 0; at + 1 < sorted.length; at++) {
          const here = sorted[at] as (typeof sorted)[number]
          const after = sorted[at + 1] as (typeof sorted)[number]
          g += here.g
          h += here.h
          if (here.value === after.value || h < LEAST || H - h < LEAST) continue
          const gain = g ** 2 / (h + RIDGE) + (G - g) ** 2 / (H - h + RIDGE) - G ** 2 / (H + RIDGE)
          if (best === undefined || gain > best.gain) {
            best = {gain, name, above: (here.value + after.value) / 2, low: -g / (h + RIDGE), high: -(G - g) / (H - h + RIDGE)}
          }
        }
      }
      if (!best) continue
      const {name, above, low, high} = best
      for (const [at, sample] of samples.entries())
        scores[at] = (scores[at] as number) + RATE * (sample.evidence[name] > above ? high : low)
      bias += (RATE * low) / SEEDS
      const steps = card.get(name) ?? new Map<number, number>()
      const step = Math.round(above * 50) / 50
      steps.set(step, (steps.get(step) ?? 0) + (RATE * (high - low)) / SEEDS)
      card.set(name, steps)
    }
  }
  return {bias, card}
}

function score({bias, card}: {bias: number; card: Scorecard}, row: Evidence): number {
  let sum = bias
  for (const [name, steps] of card) for (const [above, points] of steps) if (row[name] > above) sum += points
  return logistic(sum)
}

function report(label: string, scored: readonly {p: number; open: number}[], unfound: number): void {
  const total = scored.reduce((sum, {open}) => sum + open, 0) + unfound
  console.log(`${label}: ${scored.length} questions, ${total} of them open`)
  for (const point of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]) {
    const said = scored.filter(({p}) => p >= point)
    const right = said.filter(({open}) => open === 1).length
    console.log(
      `  at ${point.toFixed(2)}  reported ${String(said.length).padStart(4)}  precision ${(right / said.length).toFixed(3)}  recall ${(right / total).toFixed(3)}`
    )
  }
}

const {values, positionals} = parseArgs({
  options: {write: {type: 'boolean'}, test: {type: 'string', multiple: true}},
  allowPositionals: true
})
if (positionals.length === 0) {
  console.error('usage: npx tsx scripts/fit.ts [--write] [--test FILE.jsonl …] FILE.jsonl …')
  process.exit(2)
}
const {samples, unfound} = read(positionals)
const exchanges = [...new Set(samples.map(({exchange}) => exchange))].sort()
const fold = new Map(exchanges.map((exchange, index) => [exchange, index % 10]))
const crossed: {p: number; open: number; exchange: string}[] = []
for (let k = 0; k < 10; k++) {
  const model = fit(samples.filter(({exchange}) => fold.get(exchange) !== k))
  for (const sample of samples) {
    if (fold.get(sample.exchange) === k) crossed.push({p: score(model, sample.evidence), open: sample.open, exchange: sample.exchange})
  }
}
report('cross-validated', crossed, unfound)
const model = fit(samples)
for (const path of values.test ?? []) {
  const test = read([path])
  report(
    path,
    test.samples.map(({evidence: row, open}) => ({p: score(model, row), open})),
    test.unfound
  )
}
if (values.write) {
  const rows = EVIDENCE.filter((name) => model.card.has(name)).map((name) => {
    const steps = [...(model.card.get(name) as Map<number, number>)].sort((a, b) => a[0] - b[0])
    return `  ${name}: [${steps.map(([above, points]) => `[${above}, ${Number(points.toFixed(3))}]`).join(', ')}]`
  })
  writeFileSync(
    fileURLToPath(new URL('../src/questions/scorecard.ts', import.meta.url)),
    `/** Written by scripts/fit.ts; do not edit. Each figure above a threshold adds its points: positive speaks for “open”. */
import type {Evidence} from './answer.js'

export const BIAS = ${model.bias.toFixed(3)}

export const SCORECARD: {readonly [Name in keyof Evidence]?: readonly (readonly [above: number, points: number])[]} = {
${rows.join(',\n')}
}
`
  )
}
