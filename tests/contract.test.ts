/** What every rule, every message and every call keeps to. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import retextEnglish from 'retext-english'
import ts from 'typescript'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {GROUPS} from '../rules/forbidden-phrase/index.js'
import {rules} from '../rules/index.js'
import {readExchanges} from '../scripts/exchanges.js'
import * as api from '../src/index.js'
import {
  findQuestions,
  type LintOptions,
  lintReply,
  presets,
  readThread,
  replylintPresetAll,
  replylintPresetRecommended,
  replylintPresetStrict
} from '../src/index.js'
import {readPhrases} from '../src/phrases/schema.js'
import {examplesOf, readmeOf, ruleFolders} from './examples.js'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const ids = rules.map((rule) => rule.id)
const examples = ruleFolders.flatMap((rule) => examplesOf(rule))
const writtenPhrases = existsSync(new URL('rules/forbidden-phrase/phrases.yml', root))
  ? readPhrases(read('rules/forbidden-phrase/phrases.yml'), 'rules/forbidden-phrase/phrases.yml', Object.keys(GROUPS))
  : []

describe('folders', () => {
  test('every rule has a folder, and every folder a rule', () => {
    expect([...ids].sort()).toEqual(ruleFolders)
  })

  test.each(ruleFolders)('%s holds index.ts, readme.md and perhaps phrases.yml, nothing else', (id) => {
    const files = readdirSync(new URL(`rules/${id}/`, root))
    expect(files).toEqual(expect.arrayContaining(['index.ts', 'readme.md']))
    expect(files.filter((file) => !['index.ts', 'readme.md', 'phrases.yml'].includes(file))).toEqual([])
  })

  test.each([...rules])('$id is the name of its folder, and its url leads to its readme', ({id, url}) => {
    expect(ruleFolders).toContain(id)
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(url).toMatch(new RegExp(`^https://\\S+/rules/${id}/readme\\.md$`))
  })

  test('ids are unique and sorted', () => {
    expect(ids).toEqual([...new Set(ids)].sort())
  })
})

describe('presets', () => {
  test('hold the rules that say so of themselves', () => {
    for (const name of ['recommended', 'strict'] as const) {
      expect(presets[name]).toEqual(expect.arrayContaining(rules.filter((rule) => rule.meta.presets.includes(name)).map((rule) => rule.id)))
    }
    expect(presets.all).toEqual(ids)
  })

  test('what is recommended is strict too', () => {
    expect(presets.strict).toEqual(expect.arrayContaining([...presets.recommended]))
  })

  test('report from their confidence on, strict no less than recommended', () => {
    const exchanges = readExchanges().slice(0, 60)
    let more = 0
    for (const {draft, customer} of exchanges) {
      const [recommended, strict] = (['recommended', 'strict'] as const).map((preset) => lintReply({draft, customer}, {preset}).messages)
      for (const {confidence} of recommended ?? []) expect(confidence).toBeGreaterThanOrEqual(0.65)
      for (const {confidence} of strict ?? []) expect(confidence).toBeGreaterThanOrEqual(0.5)
      const keys = strict?.map(({ruleId, place}) => `${ruleId} ${JSON.stringify(place)}`)
      expect(keys).toEqual(expect.arrayContaining((recommended ?? []).map(({ruleId, place}) => `${ruleId} ${JSON.stringify(place)}`)))
      more += (strict?.length ?? 0) - (recommended?.length ?? 0)
    }
    expect(more).toBeGreaterThan(0)
  })

  test('the confidence asked for counts: of a rule before that of the call, before that of the preset', () => {
    const count = (options: LintOptions) =>
      lintReply('Hi Ann,\n\nyour lid leaves on Friday, with a new seal in its box.\n\nSam', options).messages.length
    expect(count({})).toBe(1)
    expect(count({confidence: 1})).toBe(0)
    expect(count({confidence: 1, rules: {'missing-thanks': ['warn', {confidence: 0.5}]}})).toBe(1)
  })

  test.each([...rules])('$id says whether it warns, and since when', ({meta}) => {
    expect(['info', 'warn', 'error']).toContain(meta.severity)
    expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test.each([
    ['recommended', replylintPresetRecommended],
    ['strict', replylintPresetStrict],
    ['all', replylintPresetAll]
  ] as const)('%s is exported as a retext plugin', (_, plugin) => {
    expect(() => unified().use(retextEnglish).use(plugin).freeze()).not.toThrow()
  })
})

describe.each([...rules])('readme of $id', ({id, meta, defaults}) => {
  const readme = readmeOf(id)

  test('begins with the id and with what the rule says of itself', () => {
    const [heading, blank, first] = readme.split('\n')
    expect({heading, blank, first}).toEqual({heading: `# ${id}`, blank: '', first: `${meta.description}.`})
  })

  test('says why, when not, with which options, and gives examples', () => {
    const headings = [...readme.matchAll(/^## (.+)$/gm)].map((match) => match[1])
    expect(headings).toEqual(expect.arrayContaining(['Why', 'When not to use it', 'Options', 'Examples', 'What it leaves alone']))
    expect(readme, 'the principle it comes from').toMatch(/\b[A-E]\d{1,2}\b/)
  })

  test('names each option with its default and an example, and no other', () => {
    const sections = [
      ...(/\n## Options\n([\s\S]*?)(?=\n## |$)/.exec(readme)?.[1] ?? '').matchAll(/^### `(\w+)`\n([\s\S]*?)(?=^### |$(?![\s\S]))/gm)
    ]
    expect(sections.map((section) => section[1]).sort()).toEqual(Object.keys(defaults).sort())
    for (const [, name = '', text] of sections) {
      expect(text).toContain(`Default: \`${JSON.stringify((defaults as Record<string, unknown>)[name])}\``)
      expect(text).toMatch(new RegExp(`^\`\`\`(?:reply|conversation) (?:good|bad) \\{.*"${name}"`, 'm'))
    }
  })
})

describe('readme of forbidden-phrase', () => {
  const readme = readmeOf('forbidden-phrase')

  test('lists the groups with their default severities', () => {
    const rows = [...readme.matchAll(/^\| `([a-z-]+)`\s+\| (info|warn|error)\s+\|/gm)].map((row) => [row[1], row[2]])
    expect(rows).toEqual(Object.entries(GROUPS).map(([group, [severity]]) => [group, severity]))
  })

  test('shows how to write phrases that can be read, and whose sentences do what they should', () => {
    const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((block) => block[1] as string)
    expect(blocks.length).toBeGreaterThan(0)
    for (const phrase of blocks.flatMap((block) => readPhrases(block, 'readme.md', Object.keys(GROUPS)))) {
      const kinds = (draft = '') =>
        lintReply(draft, {rules: {'forbidden-phrase': ['warn', {phrases: [phrase]}]}}).messages.map((message) => message.kind)
      expect(kinds(phrase.bad)).toContain(phrase.id)
      expect(kinds(phrase.good)).not.toContain(phrase.id)
    }
  })
})

describe('messages', () => {
  const cases = [
    ...examples.map(({draft, customer, rule, options}) => ({
      draft,
      customer,
      setting: options ? {[rule]: ['warn', options] as ['warn', object]} : {}
    })),
    ...writtenPhrases.map(({bad = ''}) => ({draft: bad, customer: undefined, setting: {}}))
  ]
  const all = cases.flatMap(({draft, customer, setting}) =>
    lintReply({draft, customer}, {preset: 'all', rules: setting}).messages.map((message) => ({message, draft, customer}))
  )

  test('every rule has some', () => {
    expect([...new Set(all.map(({message}) => message.ruleId))].sort()).toEqual([...ids].sort())
  })

  test('each says what, why, where to read more, and exactly where', () => {
    for (const {message, draft, customer} of all) {
      const {reason, note, url, actual, expected, fatal, place, source, ruleId, question} = message
      const rule = rules.find(({id}) => id === ruleId)
      expect(source).toBe('replylint')
      expect(rule).toBeDefined()
      expect(url).toBe(rule?.url)
      expect(reason).toMatch(/\S/)
      expect(reason, 'one line').not.toMatch(/[\r\n]/)
      expect(note, `why: ${reason}`).toMatch(/^[^\r\n]+[.?!][”"]?$/)
      expect([true, false, undefined]).toContain(fatal)
      if (!place || !('start' in place)) throw new Error(`no place: ${reason}`)
      expect(actual).toBe(draft.slice(place.start.offset, place.end.offset))
      expect(actual).toMatch(/\S/)
      // `[]` deletes; an empty text would say the same in a second way.
      for (const text of expected ?? []) expect(text).toMatch(/\S/)
      if (ruleId === 'unanswered-question') expect(question).toBeDefined()
      if (question) expect(customer?.slice(question.start, question.end)).toBe(question.text)
    }
  })

  test('severities of a call are those of its messages', () => {
    for (const [severity, fatal] of [
      ['error', true],
      ['warn', false],
      ['info', undefined]
    ] as const) {
      const {messages} = lintReply('I am sorry about the cracked lid.', {rules: {'ending-on-apology': severity}})
      expect(messages.map((message) => message.fatal)).toEqual([fatal])
    }
    expect(lintReply('I am sorry about the cracked lid.', {rules: {'ending-on-apology': 'off'}}).messages).toEqual([])
  })

  test('come in the order of the draft', () => {
    const {messages} = lintReply('As I said on the phone, you must calm down. Please be advised that it left on Monday. I am sorry.', {
      preset: 'all'
    })
    const starts = messages.map(({place}) => (place && 'start' in place ? (place.start.offset ?? -1) : -1))
    expect(starts.length).toBeGreaterThan(2)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})

describe('our own words draw no warning of forbidden-phrase', () => {
  /** Prose without what it quotes: fenced blocks, code, words in quotation marks. */
  const findingsIn = (text: string) => {
    const plain = text
      .replace(/^(`{3,}|~{3,})[\s\S]*?^\1$/gm, '')
      .replace(/``.+?``|`[^`]*`/g, 'that')
      .replace(/“[^”]*”|"[^"\n]*"/g, 'that')
      .replace(/\$\{[^}]*\}/g, 'that')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/<!--[\s\S]*?-->/g, '')
    return plain
      .split(/\n\s*\n|\||^\s*(?:[-*]|\d+\.)\s/m)
      .flatMap((paragraph) => lintReply(paragraph.replace(/^[#>\s]+/, '').trim(), {preset: 'recommended'}).messages)
      .filter((message) => message.ruleId === 'forbidden-phrase' && message.fatal !== undefined)
      .map((message) => `${message.reason} (${message.kind})`)
  }

  /** The texts a TypeScript source holds: string literals, and templates with their expressions left out. */
  const textsIn = (path: string) => {
    const texts: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) texts.push(node.text)
      else if (ts.isTemplateExpression(node))
        texts.push([node.head.text, ...node.templateSpans.map((span) => `that${span.literal.text}`)].join(''))
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest))
    return texts.filter((text) => /\S+\s+\S+\s+\S+/.test(text))
  }

  const sourcesIn = (folder: string): string[] =>
    existsSync(new URL(folder, root))
      ? readdirSync(new URL(folder, root), {withFileTypes: true}).flatMap((entry) =>
          entry.isDirectory() ? sourcesIn(`${folder}${entry.name}/`) : entry.name.endsWith('.ts') ? [`${folder}${entry.name}`] : []
        )
      : []

  test.each(['README.md', ...ruleFolders.map((id) => `rules/${id}/readme.md`)].filter((path) => existsSync(new URL(path, root))))(
    'in %s',
    (path) => {
      expect(findingsIn(read(path))).toEqual([])
    }
  )

  test.each([...ruleFolders.map((id) => `rules/${id}/index.ts`), ...sourcesIn('src/cli/'), ...sourcesIn('src/report/'), 'src/lint.ts'])(
    'in the texts of %s',
    (path) => {
      expect(textsIn(path).flatMap((text) => findingsIn(text))).toEqual([])
    }
  )

  test('in why the phrases hurt, and in what to write instead', () => {
    const texts = writtenPhrases.flatMap(({id, why = '', prefer = []}) => [why, ...prefer].map((text) => ({id, text})))
    expect(texts.flatMap(({id, text}) => findingsIn(text).map((finding) => `${id}: ${finding}`))).toEqual([])
  })

  test('and would, if they had any', () => {
    expect(findingsIn('As I said on the phone, you must calm down.')).not.toEqual([])
  })
})

describe('a wrong argument is a TypeError that names it', () => {
  const draft = 'Thank you.'
  const call = lintReply as (...args: unknown[]) => unknown

  test.each([
    [[], 'reply'],
    [[undefined], 'reply'],
    [[null], 'reply'],
    [[42], 'reply'],
    [[{}], 'reply.draft'],
    [[[draft]], 'reply.draft'],
    [[{draft: 42}], 'reply.draft'],
    [[{draft: null}], 'reply.draft'],
    [[{draft, customer: 42}], 'reply.customer'],
    [[{draft, customer: [draft]}], 'reply.customer'],
    [[draft, null], 'options'],
    [[draft, 'strict'], 'options'],
    [[draft, {preset: 'kind'}], 'options.preset'],
    [[draft, {preset: null}], 'options.preset'],
    [[draft, {preset: 'toString'}], 'options.preset'],
    [[draft, {confidence: 2}], 'options.confidence'],
    [[draft, {confidence: '0.8'}], 'options.confidence'],
    [[draft, {confidence: Number.NaN}], 'options.confidence'],
    [[draft, {rules: {'missing-thanks': ['warn', {confidence: -1}]}}], "options.rules['missing-thanks'][1].confidence"],
    [[draft, {rules: 'missing-thanks'}], 'options.rules'],
    [[draft, {rules: null}], 'options.rules'],
    [[draft, {rules: {'missing-thank': 'off'}}], 'missing-thank'],
    [[draft, {rules: {toString: 'off'}}], 'toString'],
    [[draft, {rules: {'missing-thanks': 'warning'}}], "options.rules['missing-thanks']"],
    [[draft, {rules: {'missing-thanks': true}}], "options.rules['missing-thanks']"],
    [[draft, {rules: {'missing-thanks': ['loud', {}]}}], "options.rules['missing-thanks']"],
    [[draft, {rules: {'missing-thanks': ['warn', 42]}}], "options.rules['missing-thanks']"]
  ])('lintReply(…%j): %s', (args, name) => {
    expect(() => call(...args)).toThrow(TypeError)
    expect(() => call(...args)).toThrow(name)
  })

  test.each([[undefined], [null], [42], [['Is it blue?']], [{}]])('findQuestions(%j): customer', (customer) => {
    expect(() => findQuestions(customer as unknown as string)).toThrow(TypeError)
    expect(() => findQuestions(customer as unknown as string)).toThrow('customer')
  })

  test.each([[undefined], [null], [42], [['Is it blue?']], [{}]])('readThread(%j): draft', (text) => {
    expect(() => readThread(text as unknown as string)).toThrow(TypeError)
    expect(() => readThread(text as unknown as string)).toThrow(/\bdraft\b/)
  })

  test('no customer may be said in any way', () => {
    for (const customer of [undefined, null, '', ' ']) expect(() => lintReply({draft, customer})).not.toThrow()
    expect(() => lintReply(draft, undefined)).not.toThrow()
    expect(() => lintReply(draft, {rules: {'missing-thanks': ['warn']}})).not.toThrow()
  })
})

describe('as plain retext plugins the rules find the same', () => {
  const placed = (messages: readonly VFileMessage[]) =>
    messages
      .map(({ruleId, reason, note, url, fatal, actual, expected, place}) => {
        const [start, end] = place && 'start' in place ? [place.start.offset ?? -1, place.end.offset ?? -1] : [-1, -1]
        return {ruleId, start, end, reason, note, url, fatal, actual, expected}
      })
      .sort(
        (a, b) => a.start - b.start || a.end - b.end || String(a.ruleId).localeCompare(String(b.ruleId)) || a.reason.localeCompare(b.reason)
      )

  const processors = {
    recommended: unified().use(retextEnglish).use(replylintPresetRecommended).freeze(),
    strict: unified().use(retextEnglish).use(replylintPresetStrict).freeze(),
    all: unified().use(retextEnglish).use(replylintPresetAll).freeze()
  }

  const piped = (preset: keyof typeof processors, draft: string, customer: string | undefined) => {
    const file = new VFile(draft)
    if (customer !== undefined) file.data.customer = customer
    processors[preset].runSync(processors[preset].parse(file), file)
    return file.messages
  }

  test.each(examples.map(({rule, title, draft, customer}) => ({name: `${rule}, ${title}`, draft, customer})))(
    '$name',
    ({draft, customer}) => {
      for (const preset of ['recommended', 'strict', 'all'] as const) {
        expect(placed(piped(preset, draft, customer))).toEqual(placed(lintReply({draft, customer}, {preset}).messages))
      }
    }
  )

  test('a draft on hard-wrapped lines, with a list and answers between quoted lines', () => {
    const draft = [
      'Hi Ann,',
      '',
      '> Is the lid covered?',
      'Yes, the lid is covered for two years. As I said on the phone, we',
      'regret to inform you that the blue one is out of production, but you',
      'must not worry:',
      '- the green one fits',
      '- the red one fits too',
      '',
      '> Who pays the postage?',
      'We do. Sorry again for the trouble.',
      '',
      'Kind regards,',
      'Sam'
    ].join('\n')
    const customer = 'Is the lid covered? Who pays the postage? And when does it come?'
    expect(placed(piped('all', draft, customer))).toEqual(placed(lintReply({draft, customer}, {preset: 'all'}).messages))
    expect(lintReply({draft, customer}, {preset: 'all'}).messages.length).toBeGreaterThan(1)
  })

  test.each([...rules])('$id on its own, with its severity', (rule) => {
    for (const example of examples.filter(({rule: id, good}) => id === rule.id && !good)) {
      const file = new VFile(example.draft)
      if (example.customer !== undefined) file.data.customer = example.customer
      const processor = unified()
        .use(retextEnglish)
        .use(rule.plugin, {...example.options, severity: 'error'})
        .freeze()
      processor.runSync(processor.parse(file), file)
      expect(file.messages.map((message) => message.reason)).toEqual(example.reasons)
      expect(file.messages.every((message) => message.ruleId === rule.id)).toBe(true)
    }
  })
})

test('the public names stay', () => {
  expect(Object.keys(api)).toEqual(
    expect.arrayContaining([
      'lintReply',
      'findQuestions',
      'readThread',
      'rules',
      'presets',
      'replylintPresetAll',
      'replylintPresetRecommended',
      'replylintPresetStrict'
    ])
  )
})
