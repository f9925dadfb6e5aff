/** What npm publishes, as a stranger gets it: packed, installed into an empty folder, imported, type-checked and run. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {isBuilt} from '../scripts/is-built.js'

// Package managers and compilers take seconds, on a busy machine many.
vi.setConfig({testTimeout: 60_000})

interface Packed {
  filename: string
  size: number
  files: {path: string}[]
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const bin = (name: string) => resolve('node_modules/.bin', name)

let folder: string
let packed: Packed
let tarball: string

/** Runs a program in the folder of the stranger. */
function run(program: string, ...args: string[]) {
  const {status, stdout, stderr} = spawnSync(program, args, {cwd: folder, encoding: 'utf8'})
  return {status, stdout, stderr}
}

beforeAll(() => {
  if (!isBuilt()) throw new Error('dist/ is missing or older than the sources; run “npm run build” first')
  folder = mkdtempSync(join(tmpdir(), 'replylint-'))
  // Without prepack: other tests run dist/cli.js meanwhile, and a build empties dist/ first.
  const json = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {encoding: 'utf8'})
  const answer = JSON.parse(json)
  // npm 11.19 and later answer with an object by package name, earlier ones with an array.
  packed = Object.values(answer as Packed[] | Record<string, Packed>)[0] as Packed
  tarball = join(folder, packed.filename)
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n')
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--silent', tarball], {cwd: folder})
}, 180_000)

afterAll(() => {
  if (folder) rmSync(folder, {recursive: true, force: true})
})

describe('the tarball', () => {
  test('holds the build and the papers, nothing else', () => {
    const strays = packed.files
      .map(({path}) => path)
      .filter((path) => !/^(?:dist\/[\w-]+(?:\.d\.ts|\.js)|package\.json|README\.md|LICENSE)$/.test(path))
    expect(strays).toEqual([])
  })

  test('pleases publint', async () => {
    const {buffer, byteOffset, byteLength} = readFileSync(tarball)
    const {messages, pkg} = await publint({pack: {tarball: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer}, strict: true})
    expect(messages.map((message) => formatMessage(message, pkg, {color: false}))).toEqual([])
  })

  test('has the right types, says are-the-types-wrong', () => {
    const {status, stdout} = run(bin('attw'), tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii')
    expect(status, stdout).toBe(0)
  })
})

describe('the library', () => {
  test('lints a reply and finds questions', () => {
    writeFileSync(
      join(folder, 'use.js'),
      `import {findQuestions, lintReply} from 'replylint'
       const {messages} = lintReply({draft: 'Hi Ann,\\n\\nYour parcel leaves tomorrow. I am sorry.\\n\\nBest,\\nTom', customer: 'Where is it?'})
       console.log(JSON.stringify({ruleIds: messages.map(({ruleId}) => ruleId), questions: findQuestions('Hello, when will it ship?')}))`
    )
    const {stdout, stderr} = run(process.execPath, 'use.js')
    expect(stderr).toBe('')
    const {ruleIds, questions} = JSON.parse(stdout)
    expect(ruleIds).toContain('ending-on-apology')
    expect(questions).toHaveLength(1)
  })

  test('is typed under moduleResolution nodenext', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import {findQuestions, lintReply, replylintPresetRecommended, rules, type Report} from 'replylint'
       import retextEnglish from 'retext-english'
       import {unified} from 'unified'
       const report: Report = lintReply({draft: 'Hi', customer: null}, {preset: 'strict', rules: {'missing-thanks': ['info', {}]}})
       export const where: number | undefined = report.messages[0]?.question?.start
       export const form: 'interrogative' | 'imperative' | 'declarative' | undefined = findQuestions('Why?')[0]?.form
       export const ids: string[] = rules.map((rule) => rule.id)
       unified().use(retextEnglish).use(replylintPresetRecommended).freeze()
       // @ts-expect-error a reply is a string or an object
       lintReply(1)`
    )
    const {status, stdout} = run(
      bin('tsc'),
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      'use.ts'
    )
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })
})

describe('the command', () => {
  test('exits 1 on findings and names file and rule', () => {
    writeFileSync(join(folder, 'reply.txt'), 'Hi Ann,\n\nYour parcel leaves tomorrow. I am sorry.\n\nBest,\nTom\n')
    const {status, stdout} = run(join(folder, 'node_modules/.bin/replylint'), 'reply.txt')
    expect(stdout).toContain('reply.txt')
    expect(stdout).toContain('ending-on-apology')
    expect(status).toBe(1)
  })

  test('says its version, and loads no package for that', () => {
    const cli = join(folder, 'node_modules/replylint/dist/cli.js')
    expect(run(process.execPath, cli, '--version')).toEqual({status: 0, stdout: `${manifest.version}\n`, stderr: ''})
    expect([...staticImports(cli)].filter((specifier) => !/^(?:node:|\.)/.test(specifier))).toEqual([])
  })
})

/** Everything a file imports before its first line runs, however indirectly. */
function staticImports(file: string, seen = new Set<string>()): Set<string> {
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;'"]*['"]([^'"]+)['"]/gm)) {
    if (seen.has(specifier)) continue
    seen.add(specifier)
    if (specifier.startsWith('.')) staticImports(join(dirname(file), specifier), seen)
  }
  return seen
}
