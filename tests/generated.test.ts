/** Generated files are committed, so that a checkout builds at once; here they are held to what the generator would write. */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {generate, staleFiles} from '../scripts/generate.js'

// Each run of the generator is a process that compiles TypeScript.
vi.setConfig({testTimeout: 60_000})

test('generated files are up to date (else run “npm run generate”)', async () => {
  expect(staleFiles('.', await generate(resolve('.')))).toEqual([])
})

describe('the generator', () => {
  let root: string

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'replylint-generate-'))
    cpSync('rules', join(root, 'rules'), {recursive: true})
    symlinkSync(resolve('src'), join(root, 'src'))
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  })
  afterAll(() => rmSync(root, {recursive: true, force: true}))

  const generator = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(resolve('node_modules/.bin/tsx'), [resolve('scripts/generate.ts'), ...args], {
      cwd: root,
      encoding: 'utf8'
    })
    return {status, stdout, stderr}
  }
  const write = (path: string, text: string) => writeFileSync(join(root, path), text)
  const read = (path: string) => readFileSync(join(root, path), 'utf8')

  test('mends a broken generated file, and fills the table in the README', () => {
    write('rules/phrases.ts', '<<<<<<< HEAD\n')
    write('README.md', '# Title\n\n<!-- rules -->\n<!-- /rules -->\n\nEnd\n')
    expect(generator('--check')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'out of date: rules/phrases.ts, README.md; run “npm run generate”\n'
    })
    expect(generator()).toEqual({status: 0, stdout: 'wrote rules/phrases.ts\nwrote README.md\n', stderr: ''})
    expect(read('rules/phrases.ts')).toBe(readFileSync('rules/phrases.ts', 'utf8'))
    expect(read('README.md')).toMatch(
      /^# Title\n\n<!-- rules -->\n\| rule \|.*\n\| --- .*\n(?:\| \[`[a-z-]+`\]\(rules\/[a-z-]+\/readme\.md\) \| .+ \|\n)+<!-- \/rules -->\n\nEnd\n$/
    )
    expect(generator('--check')).toEqual({status: 0, stdout: '', stderr: ''})
  })

  test('ships phrases without their example sentences', () => {
    write(
      'rules/ending-on-apology/phrases.yml',
      '- id: a-b\n  group: ending-on-apology\n  avoid: oh dear\n  why: Because.\n  bad: Oh dear.\n  good: Dear Ann.\n'
    )
    expect(generator().status).toBe(0)
    expect(read('rules/phrases.ts')).toContain(
      `  'ending-on-apology': [\n    {"id":"a-b","group":"ending-on-apology","avoid":["oh dear"],"why":"Because."},\n  ],\n`
    )
  })

  test('a malformed phrases.yml is one line and exit 2, and nothing is written', () => {
    const before = read('rules/phrases.ts')
    write(
      'rules/ending-on-apology/phrases.yml',
      '- id: a-b\n  group: ending-on-apology\n  avoid: (oh dear\n  why: Because.\n  bad: Oh dear.\n  good: Dear Ann.\n'
    )
    write('rules/index.ts', '')
    const {status, stdout, stderr} = generator()
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toMatch(/^rules\/ending-on-apology\/phrases\.yml:3: .+\n$/)
    expect(read('rules/phrases.ts')).toBe(before)
    expect(read('rules/index.ts')).toBe('')
  })
})
