/** The same reply in every format, from the command line: the same findings, each in the file where it stands. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {run} from '../src/cli/main.js'
import {lintDocument, lintReply, ReadError} from '../src/index.js'
import {html} from '../src/read/html.js'
import {json} from '../src/read/json.js'
import {markdown} from '../src/read/markdown.js'
import type {Message} from '../src/report/result.js'

const DRAFT = "Hi Ann,\n\nThank you for writing. According to our policy, we can't take it back.\n\nSam"
const MAIL = 'Hello,\n\nmy lid leaks. How much is a new one? Do you engrave lids?\n\nAnn'
const quoted = MAIL.replace(/^/gm, '> ')

const FILES: Record<string, string> = {
  'same/reply.txt': `${DRAFT}\n\nOn Monday Ann wrote:\n${quoted}\n`,
  'same/reply.html': `<p>Hi Ann,</p><p>Thank you for writing. According to <b>our</b> policy, we can&#39;t take it back.</p><p>Sam</p><div class="gmail_quote"><div class="gmail_attr">On Monday Ann wrote:</div><blockquote class="gmail_quote">Hello,<br><br>my lid leaks. How much is a new one? Do you engrave lids?<br><br>Ann</blockquote></div>\n`,
  'same/reply.md': `Hi Ann,\n\nThank you for writing. According to *our* policy, we can't take it back.\n\nSam\n\nOn Monday Ann wrote:\n\n${quoted}\n`,
  'same/reply.eml': `From: Sam <sam@example.org>\r\nTo: Ann <ann@example.org>\r\nSubject: Lid\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${`${DRAFT}\n\nOn Monday Ann wrote:\n${quoted}`.replace('policy', 'po=\nlicy').replaceAll('\n', '\r\n')}\r\n`,
  'same/reply.json': JSON.stringify([{title: 'Lid', body: `${DRAFT}\n\nOn Monday Ann wrote:\n${quoted}`}]),
  'same/reply.yml': `- title: Lid\n  body: |\n${`${DRAFT}\n\nOn Monday Ann wrote:\n${quoted}`.replace(/^(?=.)/gm, '    ')}\n`,
  'same/reply.csv': `title,body\nLid,"${DRAFT}\n\nOn Monday Ann wrote:\n${quoted}"\n`,
  'same/reply.liquid': `{% comment %}x{% endcomment %}${DRAFT.replace('Ann', '{{ customer.first_name }}')}\n\nOn Monday Ann wrote:\n${quoted}\n`,
  'broken/macros.json': '[\n  {"title": "A", "body": "x"\n',
  'broken/late.liquid': 'Hi,\n\n{% if late %}Sorry.\n',
  'broken/fine.txt': 'Hi Ann,\n\nThe parcel left our warehouse on Monday and is with the courier now.\n\nBob\n',
  'branches/order.liquid':
    'Dear {{ name }},\n\nThank you for your order. {% if late %}You failed to pay in time.{% else %}It leaves on Friday.{% endif %}\n\nSam\n',
  'final.txt': 'Hi {{first_name}},\n\nThank you for your order, which leaves on Friday.\n\nSam\n',
  'mail/late.mjml': '<mjml><mj-body><mj-text>Hi Ann,</mj-text><mj-text>According to <b>our</b> policy, no.</mj-text></mj-body></mjml>',
  'mail/late.blade.php': 'Hi {{ $name }},\n\n@if($late)\nYou failed to pay in time.\n@endif\n\nSam\n',
  'ignored/.gitignore': 'secret.txt\n',
  'ignored/secret.txt': 'According to our policy.\n',
  'ignored/open.txt': 'Hi Ann,\n\nThank you for your order, which leaves on Friday.\n\nSam\n'
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-formats-'))
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
})
afterAll(() => rmSync(folder, {recursive: true}))

async function lint(...args: string[]) {
  let stdout = ''
  let stderr = ''
  const code = await run([...args, '--format', 'json'], {
    stdin: (async function* () {})(),
    stdout: {write: (text: string) => (stdout += text)},
    stderr: {write: (text: string) => (stderr += text)},
    cwd: folder,
    env: {},
    isTTY: false
  })
  const {files} = JSON.parse(stdout || '{"files": []}') as {files: {path: string; title?: string; messages: Message[]}[]}
  return {code, stderr, files}
}

const gist = (messages: readonly Message[]) => messages.map(({ruleId, actual}) => [ruleId, actual.replace(/\s+/g, ' ').replace('Ann', '')])

describe('the same reply', () => {
  const names = Object.keys(FILES).filter((name) => name.startsWith('same/'))

  test.each(names)('%s has the findings of the plain text, at their places', async (name) => {
    const plain = await lint('same/reply.txt', '--confidence', '0.3')
    const read = await lint(name, '--confidence', '0.3')
    expect(read.stderr).toBe('')
    expect(plain.files[0]?.messages.map(({ruleId}) => ruleId)).toEqual(expect.arrayContaining(['forbidden-phrase', 'unanswered-question']))
    expect(gist(read.files[0]?.messages ?? [])).toEqual(gist(plain.files[0]?.messages ?? []))
    for (const {start, end, line, ruleId, question} of read.files[0]?.messages ?? []) {
      const source = FILES[name] as string
      const at = source.slice(start, end)
      if (ruleId === 'forbidden-phrase') expect(at.replace(/<\/?b>|\*|=\r\n/g, '')).toMatch(/^According to our policy$|^we can(?:'|&#39;)t/)
      expect(source.slice(0, start).split('\n').length).toBe(line)
      if (question) expect(source.slice(question.start, question.end)).toMatch(/^(?:How much|Do you engrave)/)
    }
  })

  test('all of them in one call, named by the folder', async () => {
    const {files} = await lint('same')
    expect(files.map(({path}) => path).sort()).toEqual([...names].sort())
    expect(files.find(({path}) => path.endsWith('json'))?.title).toBe('Lid')
  })

  test('--as reads a file as what it is told to be', async () => {
    const {files} = await lint('same/reply.html', '--as', 'text')
    expect(files[0]?.messages.map(({actual}) => actual)).not.toContain('According to our policy')
    expect((await lint('same/reply.html', '--as', 'word')).stderr).toContain('unknown format “word”')
  })

  test('in code, with a reader', () => {
    const source = FILES['same/reply.html'] as string
    const {messages} = lintReply({draft: source, customer: MAIL, format: html})
    expect(messages.map(({actual}) => actual)).toContain('According to our policy')
    // Tags stand in between: nothing may be put in its place.
    expect(messages.find(({actual}) => actual === 'According to our policy')?.expected).toBeUndefined()
    expect(lintReply({draft: FILES['same/reply.md'] as string, format: markdown}).summary.counts.questions).toBe(2)
  })
})

describe('a file of several replies, in code', () => {
  test('gives a report for each, with its title', () => {
    const source = JSON.stringify({
      lid: {title: 'Lid', body: DRAFT},
      kind: {title: 'Kind', body: 'Hi Ann,\n\nThank you, it leaves on Friday.\n\nSam'}
    })
    expect(lintDocument(source, json).map(({title, messages}) => [title, messages.map(({actual}) => actual)])).toEqual([
      ['Lid', ['According to our policy']],
      ['Kind', []]
    ])
  })

  test('a broken one throws with the place', () => {
    expect(() => lintDocument('{"a": ', json)).toThrow(ReadError)
  })
})

describe('broken files', () => {
  test('each gets one line with its place, the others are still checked, and the exit code is 2', async () => {
    const {code, stderr, files} = await lint('broken')
    expect(code).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/^replylint: broken\/late\.liquid:3:1: /m)
    expect(stderr).toMatch(/^replylint: broken\/macros\.json:\d+:\d+: /m)
    expect(files.map(({path}) => path)).toEqual(['broken/fine.txt'])
    expect(files[0]?.messages.map(({ruleId}) => ruleId)).toContain('missing-thanks')
  })
})

describe('templates', () => {
  test('a finding names the branch it stands in', async () => {
    const {files} = await lint('branches')
    const [message] = files[0]?.messages ?? []
    expect(message?.actual).toMatch(/^You failed to/)
    expect(message?.reason).toMatch(/\(if late\)$/)
  })

  test('are known by their names', async () => {
    const {files} = await lint('mail')
    expect(
      files.map(({path, messages}) => [path, messages.map(({actual}) => actual).filter((actual) => !actual.startsWith('Hi'))])
    ).toEqual([
      ['mail/late.blade.php', expect.arrayContaining(['You failed to'])],
      ['mail/late.mjml', expect.arrayContaining(['According to our policy'])]
    ])
  })

  test('a placeholder in a final draft is left over, in a template it is not', async () => {
    expect((await lint('final.txt')).files[0]?.messages.map(({ruleId, actual}) => [ruleId, actual])).toEqual([
      ['leftover-placeholder', '{{first_name}}']
    ])
    expect((await lint('final.txt', '--as', 'template')).files[0]?.messages).toEqual([])
  })
})

describe('folders', () => {
  test('leave out what .gitignore names, unless it is named itself', async () => {
    expect((await lint('ignored')).files.map(({path}) => path)).toEqual(['ignored/open.txt'])
    expect((await lint('ignored/secret.txt')).files.map(({path}) => path)).toEqual(['ignored/secret.txt'])
    expect((await lint('ignored/*.txt')).files.map(({path}) => path)).toEqual(['ignored/open.txt'])
  })
})
