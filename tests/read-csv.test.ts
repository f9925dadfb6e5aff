import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {csv, csvReader} from '../src/read/csv.js'
import {draftOf, findingsOf, isPlaced, mail, plainFindings, sourceOf} from './placed.js'

const zendesk = readFileSync('fixtures/formats/zendesk.csv', 'utf8')
const repliesOf = (source: string) => csv.read(source).map(({title, draft}) => [title, draft.text])

test('Zendesk’s table with JSON in its cells', () => {
  expect(csv.read(zendesk).map(({title}) => title)).toEqual(['Parcel is late', 'Wrong size'])
  const {draft} = draftOf(csv, zendesk)
  expect(draft.text).toBe(
    'Hi {{ticket.requester.first_name}},\n\nThank you for your patience. Unfortunately, your "tent" is late.\n\nKind regards,\nInes'
  )
  expect(sourceOf(zendesk, draft, '"tent" is late.\n')).toBe('\\""tent\\"" is late.\\n')
  expect(isPlaced(zendesk, draft)).toBe(true)
  expect(draftOf(csv, zendesk, 'Wrong size').draft.text.trim()).toBe('Thank you for the photo, but you failed to mention the size.')
  expect(findingsOf(zendesk, csv).filter(({ruleId}) => ruleId === 'forbidden-phrase')).toEqual([
    {title: 'Wrong size', ruleId: 'forbidden-phrase', actual: 'you failed to', at: 'you <b>failed</b> to'}
  ])
})

describe('tables', () => {
  test.each<[string, string, unknown]>([
    [
      'question and answer',
      'id,question,answer\n1,Late?,"Yes, it is."\n2,"Lost ""x""?",No.\n',
      [
        ['Late?', 'Yes, it is.'],
        ['Lost "x"?', 'No.']
      ]
    ],
    [
      'marks nobody doubled',
      'title,body\nA,"""Use the "lost" link, please."""\nB,"It is." \n',
      [
        ['A', '"Use the "lost" link, please."'],
        ['B', 'It is.']
      ]
    ],
    ['semicolons', 'Title;Reply Text\r\nLate;It is, sadly, late.\r\n', [['Late', 'It is, sadly, late.']]],
    ['tabs', 'title\tbody\nLate\tIt "is" late.', [['Late', 'It "is" late.']]],
    ['lines in a cell', 'title,body\nLate,"Hi,\n\nit is ""late""."', [['Late', 'Hi,\n\nit is "late".']]],
    [
      'two replies a row',
      'name,reply,body_html\nA,One.,<b>Two.</b>\nB,,Three.\n',
      [
        ['A, reply', 'One.'],
        ['A, body_html', 'Two.'],
        ['B', 'Three.']
      ]
    ],
    ['unknown names', 'Fall,Vorlage\nspät,It is very late.\n', [['spät', 'It is very late.']]],
    ['a short row, empty lines and a byte order mark', '\ufefftitle,body\n\nA\n\nB,It is.\n', [['B', 'It is.']]],
    ['an empty last cell', 'body,title\nIt is.,\n', [[undefined, 'It is.']]],
    ['only a head', 'title,body', []],
    ['nothing', '', []]
  ])('%s', (_, source, replies) => {
    expect(repliesOf(source)).toEqual(replies)
  })

  test('the customer’s message in a column of its own', () => {
    expect(draftOf(csv, 'inquiry,reply\n"When, ""please""?",Now.').customer?.text).toBe('When, "please"?')
  })

  test('columns by name, by number, and the title of another', () => {
    const source = 'a,b,c\nIt is one.,two,three'
    expect(
      csvReader({columns: ['C'], title: 'b'})
        .read(source)
        .map(({title, draft}) => [title, draft.text])
    ).toEqual([['two', 'three']])
    expect(
      csvReader({columns: [2]})
        .read(source)
        .map(({draft}) => draft.text)
    ).toEqual(['two'])
    expect(() => csvReader({columns: ['d']}).read(source)).toThrow('No column “d”')
  })
})

test.each<[string, string, number]>([
  ['an open cell', 'title,body\nA,"B', 13],
  ['a comma in a cell without marks', 'title,body\nA,Sorry, it is late.', 19],
  ['broken JSON in a cell', 'title,actions_json\nA,"[{""a"": }]"', 31]
])('broken: %s', (_, source, offset) => {
  expect(() => csv.read(source)).toThrow(expect.objectContaining({name: 'ReadError', offset}))
})

test('a long table ends within the time of a test', () => {
  expect(csv.read(`title,body\n${'A,"It ""is"" late"\n'.repeat(20_000)}`)).toHaveLength(20_000)
  expect(csv.read(`title,body\n${'A,It is late\n'.repeat(20_000)}`)).toHaveLength(20_000)
}, 8000)

test('a mail says the same in CSV', () => {
  fc.assert(
    fc.property(mail, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (text, delimiter, end) => {
      const said = text.replaceAll('late', '"late"')
      const source = [`title${delimiter}body`, `A${delimiter}"${said.replaceAll('"', '""')}"`].join(end)
      const {draft} = draftOf(csv, source)
      expect(draft.text).toBe(said)
      expect(isPlaced(source, draft)).toBe(true)
      const found = findingsOf(source, csv)
      expect(found.map(({ruleId, actual}) => `${ruleId}: ${actual}`)).toEqual(plainFindings(said))
      for (const {at, actual} of found) expect(at.replaceAll('""', '"')).toBe(actual)
    }),
    {numRuns: 50}
  )
})

test('a replacement that would open another cell is not offered', () => {
  const quoted = draftOf(csv, 'title,body\nA,"It is."').draft
  const bare = draftOf(csv, 'title,body\nA,It is.').draft
  expect([quoted.takes('Sadly, it'), bare.takes('Sadly, it'), bare.takes('Sadly it')]).toEqual([true, false, true])
})
