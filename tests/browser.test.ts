/**
 * The same library in a browser or a worker: bundled to one script, run where nothing exists but what ECMAScript itself
 * gives (no Node, no DOM, no console), with the same findings; and small enough to be served with a page.
 */
import {readFileSync} from 'node:fs'
import {createContext, runInContext} from 'node:vm'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {type BuildResult, build} from 'esbuild'
import {beforeAll, describe, expect, test} from 'vitest'
import {findQuestions, lintReply, type Reply} from '../src/index.js'

/**
 * A promise to whoever embeds us, in kB of brotli: 1.3 × the 208 measured when it was made, of which the patterns of
 * forbidden-phrase are 145. Lower it when they shrink; raise it knowingly, never to make a build pass.
 */
const MOST_BROTLI_KB = 270

const read = (path: string) => readFileSync(path, 'utf8')
const EXAMPLE = {draft: read('fixtures/example/reply.txt'), customer: read('fixtures/example/customer.txt')}
const REPLIES: Reply[] = [
  EXAMPLE,
  ...(JSON.parse(read('tests/bench/mails.json')) as Reply[]),
  {draft: EXAMPLE.draft.replaceAll('\n', '\r\n')},
  {draft: '', customer: ''},
  {draft: 'Grüße 👩‍🔧 \ud83d “sorry” \u0000', customer: '“Warum?” \udc00'}
]

let bundle: BuildResult<{write: false; metafile: true}>
let code: string
let context: object

/** Runs code in the bare context; what it lacks is named. */
function bare(source: string): unknown {
  try {
    return runInContext(source, context)
  } catch (error) {
    const [, name] = /^(\w+) is not defined$/.exec((error as Error).message) ?? []
    if (name) throw new Error(`the bundle needs the global “${name}”, which a worker or a sandbox may not have`, {cause: error})
    throw error
  }
}

beforeAll(async () => {
  bundle = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'replylint',
    target: 'es2020',
    write: false,
    metafile: true,
    logLevel: 'silent'
  })
  code = bundle.outputFiles[0]?.text ?? ''
  context = createContext(Object.create(null))
  // Not ECMAScript, but there in every context V8 makes.
  bare('delete globalThis.console; delete globalThis.WebAssembly')
  bare(code)
})

describe('the browser bundle', () => {
  test('builds without a warning, and reaches nothing of Node', () => {
    expect(bundle.warnings).toEqual([])
    const imports = Object.entries(bundle.metafile.inputs).flatMap(([path, input]) => input.imports.map((to) => `${path} → ${to.path}`))
    expect(imports.filter((line) => /→ (?:node:|\(disabled\))/.test(line))).toEqual([])
    // `globalThis.process?.…` and `typeof require` would hide from the bare context.
    expect(code.match(/\brequire\(|\bprocess\b(?=[.[?])|["'`]node:|\bBuffer\b|\b(?:document|window|navigator)\b(?=[.[?])/g)).toBeNull()
  })

  test.each(REPLIES.map((reply, at) => [at, reply] as const))('gives the findings of the import: reply %i', (_, reply) => {
    for (const preset of ['recommended', 'all'] as const) {
      const there = bare(`JSON.stringify(replylint.lintReply(${JSON.stringify(reply)}, {preset: '${preset}'}).messages)`)
      expect(JSON.parse(there as string)).toEqual(JSON.parse(JSON.stringify(lintReply(reply, {preset}).messages)))
    }
    const customer = reply.customer ?? reply.draft
    const there = bare(`JSON.stringify(replylint.findQuestions(${JSON.stringify(customer)}))`)
    expect(JSON.parse(there as string)).toEqual(JSON.parse(JSON.stringify(findQuestions(customer))))
  })

  test('finds something at all', () => {
    expect(bare(`replylint.lintReply(${JSON.stringify(EXAMPLE)}).messages.length`)).toBeGreaterThan(0)
    expect(bare(`replylint.findQuestions(${JSON.stringify(EXAMPLE.customer)}).length`)).toBe(3)
  })

  test('is small', () => {
    const kB = (bytes: number) => Math.round(bytes / 100) / 10
    const brotli = brotliCompressSync(code).length
    console.log(
      `browser bundle: ${kB(Buffer.byteLength(code))} kB minified, ${kB(gzipSync(code, {level: 9}).length)} kB gzip, ${kB(brotli)} kB brotli`
    )
    expect(kB(brotli)).toBeLessThan(MOST_BROTLI_KB)
  })
})
