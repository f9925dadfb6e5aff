/**
 * What a check costs, side by side in one process: `npm run bench`. It measures the built package in dist/, on six mails
 * of 110 to 180 words with the messages they answer. Numbers depend on the machine, ratios hardly; no test asserts them.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import retextEnglish from 'retext-english'
import {Bench, type Statistics} from 'tinybench'
import {unified} from 'unified'
import type * as Replylint from '../../src/index.js'

interface Mail {
  draft: string
  customer: string
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const built = new URL('../../dist/index.js', import.meta.url)
const {findQuestions, lintReply} = (await import(built.href)) as typeof Replylint
const writeGood = createRequire(import.meta.url)('write-good') as (text: string) => unknown[]

const english = unified().use(retextEnglish).freeze()
const MAILS: Mail[] = [
  {draft: read('../../fixtures/example/reply.txt'), customer: read('../../fixtures/example/customer.txt')},
  ...(JSON.parse(read('mails.json')) as Mail[])
]

/** Rounds, interleaved, so that a machine that slows down half-way slows every task alike. */
const ROUNDS = 5
const ROUND_MS = 200

const PARSE = 'retext-english: parse the draft'
const RECOMMENDED = 'lintReply, preset recommended'
const TASKS: Record<string, (mail: Mail) => unknown> = {
  [PARSE]: ({draft}) => english.parse(draft),
  [RECOMMENDED]: (mail) => lintReply(mail),
  'lintReply, preset all': (mail) => lintReply(mail, {preset: 'all'}),
  // While somebody types, the message stays the same and is not read again.
  'lintReply, preset all, on the next key': ({draft}) => lintReply({draft, customer: MAILS[0]?.customer}, {preset: 'all'}),
  'write-good on the draft': ({draft}) => writeGood(draft),
  'findQuestions in the customer’s message': ({customer}) => findQuestions(customer)
}

/** The mails with a number at the end of every paragraph, another each time: no cache can answer for the work. */
let serial = 0
function freshMails(): Mail[] {
  const mark = (text: string) => text.replace(/(?=[.?!]$)/gm, ` ${serial}`)
  serial++
  return MAILS.map(({draft, customer}) => ({draft: mark(draft), customer: mark(customer)}))
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number

/** Median milliseconds a mail, by task. */
async function measure(): Promise<Map<string, number>> {
  const rounds = new Map<string, number[]>(Object.keys(TASKS).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({time: ROUND_MS, warmupTime: round === 0 ? 500 : 50, throws: true})
    for (const [name, task] of Object.entries(TASKS)) {
      let mails: Mail[]
      bench.add(name, () => void mails.forEach(task), {
        beforeEach() {
          mails = freshMails()
        }
      })
    }
    for (const task of await bench.run()) {
      const {p50 = Number.NaN} = (task.result as unknown as {latency: Statistics}).latency
      rounds.get(task.name)?.push(p50 / MAILS.length)
    }
  }
  return new Map([...rounds].map(([name, times]) => [name, median(times)]))
}

/** Milliseconds for one draft of about `kB` kilobytes: the mails' paragraphs over and over. */
function costOf(kB: number, task: (mail: Mail) => unknown): number {
  const paragraphs = MAILS.flatMap(({draft}) => draft.split('\n\n').slice(1, -1))
  const all: string[] = []
  for (let size = 0, at = 0; size < kB * 1000; at++) {
    const paragraph = paragraphs[at % paragraphs.length] as string
    all.push(paragraph)
    size += paragraph.length + 2
  }
  const mail = {draft: all.join('\n\n'), customer: MAILS[0]?.customer ?? ''}
  const times = Array.from({length: Math.max(3, Math.ceil(300 / kB))}, () => {
    const start = performance.now()
    task(mail)
    return performance.now() - start
  })
  return median(times)
}

const times = await measure()
const base = times.get(PARSE) as number
const words = MAILS.map(({draft}) => draft.split(/\s+/).length)
console.log(`Node ${process.version}; ${MAILS.length} mails of ${Math.min(...words)} to ${Math.max(...words)} words\n`)
console.log(`${''.padEnd(42)}${'ms a mail'.padStart(10)}${'× parse'.padStart(10)}`)
for (const [name, time] of times) console.log(`${name.padEnd(42)}${time.toFixed(3).padStart(10)}${(time / base).toFixed(1).padStart(10)}`)
console.log(`\nrecommended = ${((times.get(RECOMMENDED) as number) / base).toFixed(1)} × a bare retext-english parse of the draft\n`)

const SIZES = [1, 10, 100]
console.log(`${'by size of the draft, ms a kB'.padEnd(42)}${SIZES.map((kB) => `${kB} kB`.padStart(10)).join('')}`)
for (const name of [PARSE, RECOMMENDED]) {
  const task = TASKS[name] as (mail: Mail) => unknown
  console.log(`${name.padEnd(42)}${SIZES.map((kB) => (costOf(kB, task) / kB).toFixed(3).padStart(10)).join('')}`)
}
