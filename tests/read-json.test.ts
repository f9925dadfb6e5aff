import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {json, jsonReader} from '../src/read/json.js'
import {TextBuilder} from '../src/read/map.js'
import {ReadError, type Reader} from '../src/read/reader.js'
import {draftOf, findingsOf, isPlaced, mail, plainFindings, sourceOf} from './placed.js'

const macros = readFileSync('fixtures/formats/macros.json', 'utf8')
const repliesOf = (value: unknown) => json.read(JSON.stringify(value)).map(({title, draft}) => [title, draft.text])

test('a map of replies', () => {
  expect(json.read(macros).map(({title}) => title)).toEqual(['Parcel is late', 'Wrong size'])
  const {draft} = draftOf(json, macros, 'Wrong size')
  expect(draft.text).toBe('Hi Ann,\r\n\r\nyou failed to mention the size 😀 you "need".\r\n\r\nBest wishes,\r\nInes')
  expect(sourceOf(macros, draft, '😀 you "need"')).toBe('\\ud83d\\ude00 you \\"need\\"')
  expect(sourceOf(macros, draftOf(json, macros).draft, '“tent”')).toBe('\\u201ctent\\u201d')
  expect(findingsOf(macros, json).filter(({ruleId}) => ruleId === 'forbidden-phrase')).toEqual([
    {title: 'Wrong size', ruleId: 'forbidden-phrase', actual: 'you failed to', at: 'you failed to'}
  ])
})

describe('where replies are found', () => {
  test.each<[string, unknown, unknown]>([
    ['an array', [{title: 'Late', body: 'Sorry.'}], [['Late', 'Sorry.']]],
    ['question and answer', {faq: [{question: 'Late?', answer: 'Yes.'}]}, [['Late?', 'Yes.']]],
    [
      'keys and texts',
      {late: 'It is late.', lost: 'It is lost.', lang: 'en', n: 1},
      [
        ['late', 'It is late.'],
        ['lost', 'It is lost.']
      ]
    ],
    ['keys below keys', {en: {late: 'It is late.'}}, [['en.late', 'It is late.']]],
    [
      'texts in an array',
      {all: ['It is late.', 'It is lost.']},
      [
        ['all.0', 'It is late.'],
        ['all.1', 'It is lost.']
      ]
    ],
    ['a body in parts', {name: 'Late', body: {text: 'It is late.'}}, [['Late', 'It is late.']]],
    ['lines of a snippet', {Late: {prefix: 'late', body: ['Hi Ann,', '', 'late.']}}, [['Late', 'Hi Ann,\n\nlate.']]],
    ['a number for a name', [{id: 7, text: 'Late.'}], [['7', 'Late.']]],
    ['no name', {a: {content: 'Late.'}}, [['a', 'Late.']]],
    ['one reply', {body: 'Late.'}, [[undefined, 'Late.']]],
    ['what only describes', [{title: 'A', description: 'When it is late.', body: 'Late.', tags: ['x y z']}], [['A', 'Late.']]],
    [
      'macros of Zendesk',
      {
        macros: [
          {
            title: 'Late',
            actions: [
              {field: 'status', value: 'open'},
              {field: 'comment_value', value: ['channel:all', 'It is late.']}
            ]
          }
        ]
      },
      [['Late', 'It is late.']]
    ],
    [
      'macros of Gorgias',
      {name: 'Late', actions: [{name: 'setResponseText', arguments: {body_text: 'Late.', body_html: '<div>Late<br>now.</div>'}}]},
      [['Late', 'Late\nnow.\n']]
    ],
    ['nothing to reply', {french: true}, []],
    ['a text alone', 'It is late.', []]
  ])('%s', (_, value, replies) => {
    expect(repliesOf(value)).toEqual(replies)
  })

  test('the message beside the reply is the customer’s', () => {
    const source = '[{"message": "When?", "reply": "On\\tFriday."}]'
    const {customer, draft} = draftOf(json, source)
    expect([customer?.text, draft.text]).toEqual(['When?', 'On\tFriday.'])
    expect(sourceOf(source, draft, 'On\t')).toBe('On\\t')
  })

  test.each<[string[], unknown]>([
    [
      ['a.*.x'],
      [
        ['One', 'b'],
        ['a.1.x', 'd']
      ]
    ],
    [['$.a[1].y'], [['a.1.y', 'e']]],
    [
      ['**.y', 'z'],
      [
        ['One', 'c'],
        ['a.1.y', 'e'],
        ['z', 'f']
      ]
    ],
    [['nothing'], []]
  ])('at the paths %j', (paths, replies) => {
    const source = JSON.stringify({
      a: [
        {name: 'One', x: 'b', y: 'c'},
        {x: 'd', y: 'e'}
      ],
      z: 'f'
    })
    expect(
      jsonReader({paths})
        .read(source)
        .map(({title, draft}) => [title, draft.text])
    ).toEqual(replies)
  })

  test('the title under another key', () => {
    expect(jsonReader({title: 'wann'}).read('[{"title": "a", "wann": "b", "body": "c"}]')[0]?.title).toBe('b')
  })
})

describe('what replies are written in', () => {
  /** Reads as HTML what it is given, as far as this test needs, and tells what that was. */
  const seen: string[] = []
  const html: Reader = {
    name: 'html',
    read(source) {
      seen.push(source)
      const out = new TextBuilder()
      let at = 0
      for (const {index, 0: tag} of source.matchAll(/<[^>]*>/g)) {
        out.copy(source, at, index)
        if (tag === '<br>') out.replace('\n', index, index + 4)
        at = index + tag.length
      }
      return [{draft: out.copy(source, at, source.length).build()}]
    }
  }
  const source = '{"a": {"body": "<b>Hi</b> \\u0041nn,\\n\\n1 < 2"}, "b": {"body": "<p>Hi\\nSam"}, "c": {"body": "1 < 2, a > b"}}'

  test('HTML, with line ends where no tag makes them', () => {
    seen.length = 0
    const [a, b, c] = jsonReader({html}).read(source)
    expect(seen).toEqual(['<b>Hi</b> Ann,<br><br>1 < 2', '<p>Hi\nSam'])
    expect([a?.draft.text, b?.draft.text, c?.draft.text]).toEqual(['Hi Ann,\n\n1 < 2', 'Hi\nSam', '1 < 2, a > b'])
    expect(a && sourceOf(source, a.draft, 'Ann,\n\n1')).toBe('\\u0041nn,\\n\\n1')
    expect(a && isPlaced(source, a.draft)).toBe(true)
  })

  test('without a reader its tags are left out', () => {
    expect(json.read(source).map(({draft}) => draft.text)).toEqual(['Hi Ann,\n\n1 < 2', 'Hi\nSam', '1 < 2, a > b'])
  })

  test('another format, its branches and its errors', () => {
    const inner: Reader = {
      name: 'x',
      read(text) {
        const fault = text.indexOf('{')
        if (fault >= 0) throw new ReadError('not closed', fault)
        return ['if a', 'else'].map((branch, index) => ({draft: new TextBuilder().copy(text, index, text.length).build(), branch}))
      }
    }
    expect(
      jsonReader({inner})
        .read('{"a": {"text": "\\"b"}}')
        .map(({title, branch, draft}) => [title, branch, draft.text])
    ).toEqual([
      ['a', 'if a', '"b'],
      ['a', 'else', 'b']
    ])
    const broken = '{"a": {"text": "\\"b {"}}'
    expect(() => jsonReader({inner}).read(broken)).toThrow(expect.objectContaining({name: 'ReadError', offset: broken.indexOf('{"}')}))
  })
})

describe('broken files', () => {
  test.each<[string, string, number]>([
    ['nothing', '', 0],
    ['no value', '{"a": }', 6],
    ['no end', '{"a": "b"', 9],
    ['an open text', '{"a": "b', 6],
    ['prose', 'Hi Ann,', 0],
    ['something behind it', '{} {}', 3]
  ])('%s', (_, source, offset) => {
    expect(() => json.read(source)).toThrow(expect.objectContaining({name: 'ReadError', offset}))
  })

  test('a pit', () => {
    expect(() => json.read('['.repeat(100_000))).toThrow(ReadError)
  })

  test('comments, a comma too many and a byte order mark are let pass', () => {
    expect(json.read('\ufeff{"a": {"body": "b"}, // c\n}').map(({draft}) => draft.text)).toEqual(['b'])
  })
})

test('a mail says the same in JSON', () => {
  /** Signs may be written as they are or by number. */
  const written = (text: string, numbers: boolean) =>
    numbers
      ? JSON.stringify(text).replace(/[^ -~]|[aeiou](?=d)/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : JSON.stringify(text)
  fc.assert(
    fc.property(mail, fc.boolean(), fc.boolean(), (text, numbers, crlf) => {
      const said = crlf ? text.replaceAll('\n', '\r\n') : text
      const source = `{"x": [{"title": "a \\" b", "body": ${written(said, numbers)}}]}`
      const {draft} = draftOf(json, source)
      expect(draft.text).toBe(said)
      expect(isPlaced(source, draft)).toBe(true)
      const found = findingsOf(source, json)
      expect(found.map(({ruleId, actual}) => `${ruleId}: ${actual}`)).toEqual(plainFindings(said))
      for (const {at, actual} of found) expect(JSON.parse(`"${at}"`)).toBe(actual)
    }),
    {numRuns: 50}
  )
})
