import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type CreateNodeOptions, stringify, type ToStringOptions} from 'yaml'
import {ReadError} from '../src/read/reader.js'
import {yaml, yamlReader} from '../src/read/yaml.js'
import {draftOf, findingsOf, isPlaced, mail, plainFindings, sourceOf} from './placed.js'

const replies = readFileSync('fixtures/formats/replies.yaml', 'utf8')
const textsOf = (source: string) => yaml.read(source).map(({title, draft}) => [title, draft.text])

test('texts written in every way', () => {
  expect(textsOf(replies)).toEqual([
    ['Parcel is late', 'Hi Ann,\n\nThank you for your patience. Unfortunately, your tent is late.\n\nKind regards,\nInes\n'],
    ['Wrong size', 'Thank you for the photo, but you failed to mention the size you need.\nWe will send the boots today.'],
    ['Out of stock', 'Hi Ann,\n\nthank you for asking. Unfortunately, the café “Moka” is sold out.'],
    ['Refund', "Thank you for writing. We can't refund it, as you failed to send the label."],
    ['Closing', 'Thank you for telling us. Unfortunately, we close at four.']
  ])
  for (const {draft} of yaml.read(replies)) expect(isPlaced(replies, draft)).toBe(true)
  const at = (title: string, words: string) => sourceOf(replies, draftOf(yaml, replies, title).draft, words)
  expect(at('Parcel is late', 'Kind regards,\nInes')).toBe('Kind regards,\n      Ines')
  expect(at('Wrong size', 'failed to mention')).toBe('failed\n      to mention')
  expect(at('Wrong size', 'need.\nWe')).toBe('need.\n\n      We')
  expect(at('Out of stock', 'café “Moka” is')).toBe('caf\\xe9 \\u201cMoka\\u201d is')
  expect(at('Refund', "can't refund")).toBe("can''t\n      refund")
  expect(at('Closing', 'Unfortunately, we')).toBe('Unfortunately,\n      we')
  expect(findingsOf(replies, yaml).filter(({ruleId}) => ruleId === 'forbidden-phrase')).toEqual([
    {title: 'Wrong size', ruleId: 'forbidden-phrase', actual: 'you failed to', at: 'you failed\n      to'},
    {title: 'Refund', ruleId: 'forbidden-phrase', actual: 'as you failed', at: 'as you failed'}
  ])
})

describe('files', () => {
  test.each<[string, string, unknown]>([
    [
      'keys and texts',
      'late: It is late.\nlost: |\n  It is\n   lost.\n',
      [
        ['late', 'It is late.'],
        ['lost', 'It is\n lost.\n']
      ]
    ],
    [
      'several documents',
      'title: A\nbody: a\n---\ntitle: B\nbody: b\n',
      [
        ['A', 'a'],
        ['B', 'b']
      ]
    ],
    ['flow style', '[{title: A, body: "a\\u0041"}]', [['A', 'aA']]],
    ['an indent of its own', 'body: |2\n   a\n  b\n', [[undefined, ' a\nb\n']]],
    ['blank lines on top and below', 'body: |+\n\n  a\n\nx: 1\n', [[undefined, '\na\n\n']]],
    ['a folded text with a list', 'body: >\n  a\n  b\n\n    - c\n    - d\n  e\n', [[undefined, 'a b\n\n  - c\n  - d\ne\n']]],
    ['line ends of Windows', 'body: |\r\n  a\r\n  b\r\n', [[undefined, 'a\nb\n']]],
    ['an alias is no second reply', 'a: &a\n  body: x\nb: *a\n', [['a', 'x']]],
    ['nothing', '', []],
    ['a comment', '# x\n', []]
  ])('%s', (_, source, expected) => {
    expect(textsOf(source)).toEqual(expected)
    for (const {draft} of yaml.read(source)) expect(isPlaced(source, draft)).toBe(true)
  })

  test('paths', () => {
    expect(
      yamlReader({paths: ['a.*']})
        .read('a:\n  b: x\n  c: y\nd: z')
        .map(({title, draft}) => [title, draft.text])
    ).toEqual([
      ['a.b', 'x'],
      ['a.c', 'y']
    ])
  })
})

test.each<[string, string]>([
  ['an open text', 'a: "b'],
  ['an open list', 'a: [b'],
  ['a placeholder without quotation marks', 'body: {{name}}, hi'],
  ['bad indents', 'a:\n  b: c\n d: e']
])('broken: %s', (_, source) => {
  expect(() => yaml.read(source)).toThrow(ReadError)
})

test('a pit', () => {
  expect(() => yaml.read('['.repeat(20_000))).toThrow(ReadError)
}, 8000)

test('a mail says the same in YAML', () => {
  const style = fc.record({
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    blockQuote: fc.constantFrom(true, false, 'folded', 'literal'),
    lineWidth: fc.constantFrom(0, 40, 80),
    indent: fc.constantFrom(2, 4),
    forceBlockIndent: fc.boolean()
  })
  fc.assert(
    fc.property(mail, style, fc.boolean(), (said, options, crlf) => {
      const written = stringify([{title: 'A', body: said}], {...options, doubleQuotedMinMultiLineLength: 20} as CreateNodeOptions &
        ToStringOptions)
      const source = crlf ? written.replaceAll('\n', '\r\n') : written
      const {draft} = draftOf(yaml, source)
      expect(draft.text).toBe(said)
      expect(isPlaced(source, draft)).toBe(true)
      const found = findingsOf(source, yaml)
      expect(found.map(({ruleId, actual}) => `${ruleId}: ${actual}`)).toEqual(plainFindings(said))
      const bare = (text: string) => text.replace(/\\n|\\(?=\r?\n)|\s+/g, '').replaceAll("''", "'")
      for (const {at, actual} of found) expect(bare(at), source).toBe(bare(actual))
    }),
    {numRuns: 100}
  )
})

test('a replacement that would end the text is not offered', () => {
  const takes = (source: string, words: string) => draftOf(yaml, source).draft.takes(words)
  expect([takes("body: 'It is.'", "it's"), takes('body: "It is."', "it's"), takes('body: |\n  It is.', 'that: it # is')]).toEqual([
    false,
    true,
    true
  ])
  expect([takes('body: It is.', 'that: it'), takes('body: It is.', "it's")]).toEqual([false, true])
})
