/** The command line, called as a function; a few calls as a process. */
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {rules} from '../rules/index.js'
import {type Io, run} from '../src/cli/main.js'
import {nearest} from '../src/cli/nearest.js'
import type {FileResult, RuleInfo} from '../src/report/result.js'

// Root may read every file, so the system's refusal is acted.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const refusals: Record<string, string> = {'locked.txt': 'EACCES', 'faulty.txt': 'EIO'}
  return {
    ...real,
    readFile(path: string) {
      const code = Object.entries(refusals).find(([name]) => path.endsWith(name))?.[1]
      return code ? Promise.reject(Object.assign(new Error(code), {code})) : real.readFile(path)
    }
  }
})

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version

/** missing-thanks and ending-on-apology. */
const SORRY = 'Hi Ann,\n\nThe parcel left our warehouse on Monday and is with the courier now.\nI am sorry that the box was torn.\n\nBob\n'
const KIND = 'Hi Ann,\n\nThank you for the photos of the torn box. A new lamp reaches you on Friday.\n\nBob\n'
const MAIL = 'Hello,\n\nhow much does the 🙂 repair cost?\n\nAnn\n'
const ASKED = 'how much does the 🙂 repair cost?'
/** A reply with no answer to it. */
const EVASIVE = 'Hi Ann,\n\nThank you for the photos. The parcel left our warehouse on Monday.\n\nBob\n'
const QUOTE = MAIL.trimEnd().replace(/^/gm, '> ')
const THREAD = `${EVASIVE}\nOn Mon, 3 Feb 2025 at 10:00, Ann <ann@example.org> wrote:\n${QUOTE}\n`
/** Words no phrase list of ours will ever hold. */
const TEAM = `- id: purple-ladder
  group: dismissal
  avoid: a purple ladder
  prefer: [a green ladder, '']
  why: Purple ladders break.
  bad: We sent a purple ladder.
  good: Purple is a colour.
`
const LADDER = 'Hi Ann,\n\nThank you for the photos. We sent a purple ladder on Friday at noon.\n\nBob\n'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-cli-'))
  mkdirSync(join(folder, 'drafts'))
  const files = {
    'sorry.txt': SORRY,
    'kind.txt': KIND,
    'mail.txt': MAIL,
    'evasive.txt': EVASIVE,
    'thread.txt': THREAD,
    'team.yml': TEAM,
    'ladder.txt': LADDER
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
})

afterAll(() => rmSync(folder, {recursive: true}))

interface Setting {
  stdin?: string | Uint8Array
  env?: Record<string, string>
  isTTY?: boolean
  columns?: number
  cwd?: string
}

interface Outcome {
  code: number
  stdout: string
  stderr: string
}

async function replylint(args: string[], {stdin, env = {}, isTTY = false, columns, cwd = folder}: Setting = {}): Promise<Outcome> {
  const written = {stdout: [] as string[], stderr: [] as string[]}
  const io: Io = {
    stdin: (async function* () {
      if (stdin === undefined) throw new Error('standard input was read')
      // In pieces, so that a character may lie across two of them.
      for (const byte of Buffer.from(stdin)) yield Uint8Array.of(byte)
    })(),
    stdout: {write: (text) => written.stdout.push(text), ...(columns ? {columns} : {})},
    stderr: {write: (text) => written.stderr.push(text)},
    cwd,
    env,
    isTTY
  }
  const code = await run(args, io)
  return {code, stdout: written.stdout.join(''), stderr: written.stderr.join('')}
}

const filesOf = ({stdout}: Outcome) => JSON.parse(stdout).files as FileResult[]
const idsOf = (outcome: Outcome) => filesOf(outcome).flatMap(({messages}) => messages.map(({ruleId}) => ruleId))

/** Exit code 2, one line on stderr, nothing on stdout. */
async function expectFault(args: string[], line: string, setting?: Setting) {
  expect(await replylint(args, setting)).toEqual({code: 2, stdout: '', stderr: `replylint: ${line}\n`})
}

describe('help and version', () => {
  it.each(['--version', '-V', '-v'])('%s prints the version of the package', async (option) => {
    expect(await replylint([option])).toEqual({code: 0, stdout: `${VERSION}\n`, stderr: ''})
  })

  it.each(['--help', '-h'])('%s names every option and the exit codes', async (option) => {
    const {code, stdout} = await replylint([option])
    expect(code).toBe(0)
    for (const name of [
      'customer',
      'stdin',
      'preset',
      'confidence',
      'rule',
      'phrases',
      'format',
      'quiet',
      'color',
      'no-color',
      'list-rules',
      'help',
      'version'
    ]) {
      expect(stdout).toContain(`--${name} `)
    }
    expect(stdout).toMatch(/Exit code/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90)
  })
})

describe('drafts', () => {
  it('is silent and leaves 0 when there is nothing to say', async () => {
    expect(await replylint(['kind.txt'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('reports findings and leaves 1', async () => {
    const {code, stdout, stderr} = await replylint(['sorry.txt'])
    expect(code).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^sorry\.txt\n/)
    expect(stdout).toMatch(/^ +3:1 {2}warning {2}.*missing-thanks$/m)
    expect(stdout).toMatch(/^ +4:1 {2}warning {2}.*ending-on-apology$/m)
    expect(stdout).toMatch(/\n✖ 2 findings \(0 errors, 2 warnings, 0 info\)\n$/)
  })

  it('lints several, each once, in the order given', async () => {
    const outcome = await replylint(['-f', 'json', 'sorry.txt', 'kind.txt', 'sorry.txt'])
    expect(outcome.code).toBe(1)
    expect(filesOf(outcome).map(({path, messages}) => [path, messages.length])).toEqual([
      ['sorry.txt', 2],
      ['kind.txt', 0]
    ])
  })

  it.each([['-'], ['--stdin'], ['-', '--stdin']])('reads standard input for %j', async (...args) => {
    const {code, stdout} = await replylint(args, {stdin: SORRY})
    expect(code).toBe(1)
    expect(stdout).toMatch(/^<stdin>\n/)
  })

  it('reads characters that arrive in pieces', async () => {
    const outcome = await replylint(['-', '-fjson'], {stdin: SORRY.replace('parcel', '📦')})
    expect(filesOf(outcome)[0]?.messages[0]?.actual).toContain('The 📦 left')
  })

  it('does not touch standard input unasked', async () => {
    expect((await replylint(['kind.txt'])).code).toBe(0)
  })

  it('takes what follows -- as drafts', async () => {
    await expectFault(['--', '--quiet'], 'there is no file --quiet; check the path')
  })

  it('finds nothing in an empty draft', async () => {
    expect(await replylint(['-'], {stdin: ''})).toEqual({code: 0, stdout: '', stderr: ''})
  })
})

describe('the customer’s message', () => {
  it('comes from --customer, for every draft', async () => {
    const outcome = await replylint(['--customer', 'mail.txt', 'evasive.txt', '-', '--format=json'], {stdin: EVASIVE})
    expect(outcome.code).toBe(1)
    const files = filesOf(outcome)
    expect(files.map(({path}) => path)).toEqual(['evasive.txt', '<stdin>'])
    for (const {messages} of files) {
      const start = MAIL.indexOf(ASKED)
      expect(messages.map(({question}) => question)).toEqual([
        {text: ASKED, start, end: start + ASKED.length, path: 'mail.txt', line: 3, column: 1}
      ])
    }
  })

  it('comes from what the draft quotes; the question is placed in the draft', async () => {
    const outcome = await replylint(['thread.txt', '-f', 'json'])
    const start = THREAD.indexOf(ASKED)
    expect(filesOf(outcome)[0]?.messages.map(({question}) => question)).toEqual([
      {text: ASKED, start, end: start + ASKED.length, path: 'thread.txt', line: 10, column: 3}
    ])
    expect((await replylint(['thread.txt'])).stdout).toContain(`asked: “${ASKED}” (thread.txt:10:3)`)
  })

  it('is not what the draft quotes when --customer is given', async () => {
    writeFileSync(join(folder, 'other.txt'), 'The lamp is lovely.\n')
    expect((await replylint(['thread.txt', '--customer', 'other.txt'])).code).toBe(0)
  })

  it('may come from standard input', async () => {
    const outcome = await replylint(['evasive.txt', '-c', '-', '-f', 'json'], {stdin: MAIL})
    expect(filesOf(outcome)[0]?.messages[0]?.question?.path).toBe('<stdin>')
  })

  it('cannot be a draft as well', async () => {
    await expectFault(['-', '-c', '-'], 'standard input cannot be both the draft and the customer’s message; put one of them in a file')
    await expectFault(['mail.txt', '-c', 'mail.txt'], 'mail.txt is given both as a draft and as the customer’s message; name it once')
    await expectFault(
      ['kind.txt', '-c', 'mail.txt', '-c', 'sorry.txt'],
      '--customer is given twice; name one message; it stands for every draft of the call'
    )
  })
})

describe('rules, presets and phrases', () => {
  it('--rule sets severities; the last word on a rule counts', async () => {
    const off = await replylint(['sorry.txt', '-fjson', '--rule', 'missing-thanks:error', '--rule', 'missing-thanks:off'])
    expect(idsOf(off)).toEqual(['ending-on-apology'])
    const error = await replylint(['sorry.txt', '-fjson', '--rule=missing-thanks:error'])
    expect(filesOf(error)[0]?.messages.map(({severity}) => severity)).toEqual(['error', 'warn'])
    expect(error.code).toBe(1)
  })

  it('leaves 0 when there is information only, and --quiet drops it', async () => {
    const args = ['sorry.txt', '--rule', 'missing-thanks:info', '--rule', 'ending-on-apology:info']
    const loud = await replylint(args)
    expect(loud.code).toBe(0)
    expect(loud.stdout).toMatch(/ℹ 2 findings \(0 errors, 0 warnings, 2 info\)\n$/)
    expect(await replylint([...args, '--quiet'])).toEqual({code: 0, stdout: '', stderr: ''})
    expect(idsOf(await replylint([...args, '--quiet', '-f', 'json']))).toEqual([])
    expect(idsOf(await replylint(['sorry.txt', '--rule', 'missing-thanks:info', '--quiet', '-f', 'json']))).toEqual(['ending-on-apology'])
  })

  it.each(['recommended', 'strict', 'all'])('--preset %s', async (preset) => {
    expect((await replylint(['sorry.txt', '-p', preset])).code).toBe(1)
  })

  it('--phrases adds a team’s own', async () => {
    expect((await replylint(['ladder.txt'])).code).toBe(0)
    const outcome = await replylint(['ladder.txt', '--phrases', 'team.yml', '-f', 'json'])
    expect(outcome.code).toBe(1)
    const start = LADDER.indexOf('a purple ladder')
    expect(filesOf(outcome)[0]?.messages).toMatchObject([
      {
        ruleId: 'forbidden-phrase',
        kind: 'purple-ladder',
        actual: 'a purple ladder',
        note: 'Purple ladders break.',
        start,
        end: start + 15,
        line: 3
      }
    ])
    expect((await replylint(['ladder.txt', '--phrases', 'team.yml'])).stdout).toContain('instead: “a green ladder” or leave it out\n')
  })

  it('--phrases leaves the rule off where --rule says so', async () => {
    expect((await replylint(['ladder.txt', '--phrases', 'team.yml', '--rule', 'forbidden-phrase:off'])).code).toBe(0)
  })

  it('--list-rules needs no draft', async () => {
    const {code, stdout} = await replylint(['--list-rules'])
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(rules.length)
    for (const {id, meta} of rules) expect(stdout).toMatch(new RegExp(`^${id} +(error|warning|info) +.*all.* +${meta.description}$`, 'm'))
  })

  it('--list-rules as JSON', async () => {
    const listed = JSON.parse((await replylint(['--list-rules', '-f', 'json'])).stdout) as {version: string; rules: RuleInfo[]}
    expect(listed.version).toBe(VERSION)
    expect(listed.rules.map(({id}) => id)).toEqual(rules.map(({id}) => id))
    expect(listed.rules.find(({id}) => id === 'missing-thanks')).toEqual({
      id: 'missing-thanks',
      severity: 'warn',
      presets: ['recommended', 'strict', 'all', 'resolved'],
      description: rules.find(({id}) => id === 'missing-thanks')?.meta.description,
      url: rules.find(({id}) => id === 'missing-thanks')?.url
    })
  })
})

describe('JSON', () => {
  it('has the fields of the contract, in order', async () => {
    const report = JSON.parse((await replylint(['sorry.txt', '--format', 'json'])).stdout)
    expect(Object.keys(report)).toEqual(['version', 'files'])
    expect(report.version).toBe(VERSION)
    expect(Object.keys(report.files[0])).toEqual(['path', 'messages', 'summary'])
    expect(Object.keys(report.files[0].messages[0]).slice(0, 13)).toEqual(
      'ruleId severity reason note actual expected url line column endLine endColumn start end'.split(' ')
    )
  })

  it.each([
    ['plain', SORRY],
    ['with CRLF', SORRY.replaceAll('\n', '\r\n')],
    ['with emoji before', SORRY.replace('The', '日本語 👩‍👩‍👧 The')]
  ])('offsets count in the text as decoded: %s', async (_, text) => {
    const [file] = filesOf(await replylint(['-', '-fjson'], {stdin: text}))
    expect(file?.messages).toHaveLength(2)
    for (const {start, end, line, column, actual} of file?.messages ?? []) {
      expect(text.slice(start, end)).toBe(actual)
      expect(text.split(/\r?\n/)[line - 1]?.slice(column - 1)).toMatch(/^(日本語|The|I am sorry)/)
    }
  })

  it('offsets do not count a byte order mark', async () => {
    const plain = await replylint(['-', '-fjson'], {stdin: SORRY})
    expect(await replylint(['-', '-fjson'], {stdin: `\ufeff${SORRY}`})).toEqual(plain)
  })
})

describe('files that cannot be read', () => {
  const broken = (name: string) => join('fixtures', 'broken', name)

  it.each([
    ['missing.txt', 'there is no file missing.txt; check the path'],
    ['kind.txt/draft.txt', 'there is no file kind.txt/draft.txt; check the path'],
    ['locked.txt', 'locked.txt may not be read (EACCES); check its permissions'],
    ['faulty.txt', 'faulty.txt cannot be read (EIO); check the file'],
    ['a\u001b[31m\nb', 'there is no file a␛[31m␊b; check the path'],
    ['', 'the name of a draft is empty; name a file, or - for standard input']
  ])('%j', async (path, line) => {
    // Beside a draft with findings: nothing of it may be printed.
    await expectFault(['sorry.txt', path], line)
    if (path !== '') {
      await expectFault(['sorry.txt', '--customer', path], line)
      await expectFault(['sorry.txt', '--phrases', path], line)
    }
  })

  it('a folder is no message and no phrase file, and an empty one no draft', async () => {
    await expectFault(['sorry.txt', '--customer', 'drafts'], 'drafts is a directory; name the files in it')
    await expectFault(['sorry.txt', '--phrases', 'drafts'], 'drafts is a directory; name the files in it')
    await expectFault(['sorry.txt', 'drafts'], 'drafts holds no file to read; name files, or a folder with txt, text, html, htm … files')
    await expectFault(['*.zebra'], 'no file matches *.zebra; check the pattern, and whether .gitignore leaves the files out')
  })

  it.each([
    ['binary.txt', ' is binary (it holds a NUL byte); give a text file, or save it as UTF-8 text'],
    ['latin1.txt', ':3: this line is not valid UTF-8; save it as UTF-8 text'],
    ['utf16.txt', ' is UTF-16, not UTF-8; save it as UTF-8 text'],
    ['utf16-be.txt', ' is UTF-16, not UTF-8; save it as UTF-8 text']
  ])('%s', async (name, line) => {
    const path = broken(name)
    await expectFault([path], path + line, {cwd: ROOT})
    await expectFault(['-', '-c', path], path + line, {cwd: ROOT, stdin: SORRY})
    await expectFault(['-'], `<stdin>${line}`, {stdin: readFileSync(join(ROOT, path))})
  })

  it.each([
    ['empty.yml', ':1: a phrase file is a list; begin each phrase with “- id: …”'],
    ['no-list.yml', ':1: a phrase file is a list; begin each phrase with “- id: …”'],
    ['open-bracket.yml', ':5: “calm (down”: a “(” is never closed; mend that line'],
    ['latin1.txt', ':3: this line is not valid UTF-8; save it as UTF-8 text']
  ])('--phrases %s', async (name, line) => {
    const path = broken(name)
    await expectFault(['-', '--phrases', path], path + line, {cwd: ROOT, stdin: SORRY})
  })

  it.each([
    ['bad-yaml.yml', /:3: this is not valid YAML .*; mend that line\n$/],
    ['unknown-group.yml', /:2: unknown group “emotions”; use one of policy, .*robotic\n$/]
  ])('--phrases %s', async (name, line) => {
    const path = broken(name)
    const {code, stdout, stderr} = await replylint(['-', '--phrases', path], {cwd: ROOT, stdin: SORRY})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(line)
    expect(stderr.startsWith(`replylint: ${path}`)).toBe(true)
    expect(stderr.match(/\n/g)).toHaveLength(1)
  })

  it('a draft found wrong after others were read', async () => {
    await expectFault(['-f', 'json', 'sorry.txt', 'missing.txt'], 'there is no file missing.txt; check the path')
  })
})

describe('wrong calls', () => {
  it.each([
    [[], 'no draft is given; name a file, or - for standard input; see replylint --help'],
    [['--quiet'], 'no draft is given; name a file, or - for standard input; see replylint --help'],
    [['--fromat', 'json'], 'unknown option “--fromat”; did you mean “--format”?'],
    [['--fromat=json'], 'unknown option “--fromat”; did you mean “--format”?'],
    [['--colour'], 'unknown option “--colour”; did you mean “--color”?'],
    [['-quiet'], 'unknown option “-quiet”; did you mean “--quiet”?'],
    [['--zebra'], 'unknown option “--zebra”; see replylint --help'],
    [['--__proto__'], 'unknown option “--__proto__”; see replylint --help'],
    [['-x'], 'unknown option “-x”; see replylint --help'],
    [['--format', 'jsn'], 'unknown format “jsn”; did you mean “json”?'],
    [['--format', 'xml'], 'unknown format “xml”; use stylish or json'],
    [['--confidence', 'high'], '--confidence “high” is no number from 0 to 1; write for example --confidence 0.8'],
    [['--confidence', '2'], '--confidence “2” is no number from 0 to 1; write for example --confidence 0.8'],
    [['--preset', 'recomended'], 'unknown preset “recomended”; did you mean “recommended”?'],
    [['--preset', 'toString'], 'unknown preset “toString”; use recommended, strict, all, heard or resolved'],
    [['--rule', 'missing-thank:off'], 'unknown rule “missing-thank”; did you mean “missing-thanks”?'],
    [['--rule', 'zebra:off'], 'unknown rule “zebra”; see replylint --list-rules'],
    [['--rule', 'missing-thanks:warning'], 'unknown severity “warning” in --rule missing-thanks:warning; did you mean “warn”?'],
    [['--rule', 'missing-thanks:2'], 'unknown severity “2” in --rule missing-thanks:2; use off, info, warn or error'],
    [['--rule', 'missing-thanks'], '--rule “missing-thanks” is not of the form id:severity; write for example --rule missing-thanks:error'],
    [['--rule', ':off'], '--rule “:off” is not of the form id:severity; write for example --rule missing-thanks:error'],
    [['--customer'], '--customer needs a value; write --customer FILE'],
    [['-c'], '-c needs a value; write -c FILE'],
    [['--customer='], '--customer needs a value; write --customer FILE'],
    [['--format', '--quiet'], '--format needs a value; write --format FORMAT'],
    [['--quiet=yes'], '--quiet takes no value (got “yes”); write --quiet alone']
  ])('%j', async (args, line) => {
    await expectFault(args.length === 0 || args[0] === '--quiet' ? args : ['sorry.txt', ...args], line)
  })

  it('are noticed before files are', async () => {
    await expectFault(['missing.txt', '-p', 'zebra'], 'unknown preset “zebra”; use recommended, strict, all, heard or resolved')
  })

  it('suggests names that are near, and only those', () => {
    const known = ['missing-thanks', 'ending-on-apology', 'blame']
    expect(nearest('mising-thanks', known)).toBe('missing-thanks')
    expect(nearest('Missing-Thanks', known)).toBe('missing-thanks')
    expect(nearest('ending', known)).toBe('ending-on-apology')
    expect(nearest('blam', known)).toBe('blame')
    expect(nearest('b', known)).toBeUndefined()
    expect(nearest('zebra', known)).toBeUndefined()
    expect(nearest('x'.repeat(1e6), known)).toBeUndefined()
  })
})

describe('colour', () => {
  const ESCAPE = '\u001b['
  it.each([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], {TERM: 'dumb'}, true, false],
    [[], {NO_COLOR: '1'}, true, false],
    [[], {NO_COLOR: ''}, true, true],
    [[], {FORCE_COLOR: '1'}, false, true],
    [[], {FORCE_COLOR: '0'}, true, false],
    [[], {NO_COLOR: '1', FORCE_COLOR: '1'}, true, false],
    [['--color'], {NO_COLOR: '1'}, false, true],
    [['--no-color'], {FORCE_COLOR: '1'}, true, false],
    [['--color', '--no-color'], {}, true, false],
    [['--color', '-f', 'json'], {}, true, false]
  ])('%j %j terminal: %j → %j', async (args, env, isTTY, coloured) => {
    const {stdout} = await replylint(['sorry.txt', ...args], {env: env as Record<string, string>, isTTY})
    expect(stdout.includes(ESCAPE)).toBe(coloured)
  })

  it('wraps to the terminal’s width, and nowhere else', async () => {
    const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length))
    const terminal = await replylint(['sorry.txt', '--no-color'], {isTTY: true, columns: 80})
    expect(widest(terminal.stdout)).toBeLessThanOrEqual(80)
    expect(widest((await replylint(['sorry.txt'], {columns: 80})).stdout)).toBeGreaterThan(80)
  })
})

describe('as a process', () => {
  const command = ['--import', 'tsx', join(ROOT, 'src/cli/bin.ts')]
  // From the root, where node finds tsx; vitest's FORCE_COLOR would colour the reports.
  const {FORCE_COLOR: _, ...env} = process.env
  const spawned = (args: string[], input = '') => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {cwd: ROOT, env, input, encoding: 'utf8'})
    return {code: status, stdout, stderr}
  }

  it('prints its version', () => {
    expect(spawned(['--version'])).toEqual({code: 0, stdout: `${VERSION}\n`, stderr: ''})
  })

  it('leaves 0, 1 and 2', () => {
    expect(spawned(['-'], KIND)).toEqual({code: 0, stdout: '', stderr: ''})
    expect(spawned([join(folder, 'sorry.txt')])).toMatchObject({code: 1, stderr: ''})
    expect(spawned(['missing.txt'])).toEqual({code: 2, stdout: '', stderr: 'replylint: there is no file missing.txt; check the path\n'})
  }, 20_000)

  it('bears a reader that stops reading', async () => {
    const drafts = Array.from({length: 200}, (_, index) => join(folder, `many-${index}.txt`))
    for (const path of drafts) writeFileSync(path, SORRY)
    const child = spawn(process.execPath, [...command, '-f', 'json', ...drafts], {cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe']})
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
  }, 20_000)

  it.skipIf(process.platform === 'win32')(
    'names a directory given as standard input',
    () => {
      const {status, stderr} = spawnSync('sh', ['-c', '"$0" "$@" < .', process.execPath, ...command, '-'], {
        cwd: ROOT,
        env,
        encoding: 'utf8'
      })
      expect({status, stderr}).toEqual({status: 2, stderr: 'replylint: <stdin> is a directory; name the files in it\n'})
    },
    20_000
  )
})
