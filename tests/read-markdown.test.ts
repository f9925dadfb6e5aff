import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lintDocument} from '../src/document.js'
import {TextBuilder} from '../src/read/map.js'
import {markdown, markdownReader} from '../src/read/markdown.js'
import {ReadError, type Reader} from '../src/read/reader.js'
import {draftOf, findingsOf, isPlaced, mail, plainFindings, sourceOf} from './placed.js'

const canned = readFileSync('fixtures/formats/canned.md', 'utf8')
const fences = readFileSync('fixtures/formats/fences.md', 'utf8')
const textOf = (source: string) => markdown.read(source).map(({draft}) => draft.text)

describe('what a reader sees of Markdown', () => {
  test.each<[string, string, string]>([
    ['emphasis goes', 'I am **so** *very* ~~un~~happy.', 'I am so very unhappy.'],
    [
      'a link is its words',
      'See [the *list*](https://a.example "List") and [that][1].\n\n[1]: https://b.example',
      'See the list and that.'
    ],
    ['an address is itself', 'Go to <https://a.example> or <a@b.example>.', 'Go to https://a.example or a@b.example.'],
    ['brackets that are no link stay', 'Hi [Your Name], [x] y', 'Hi [Your Name], [x] y'],
    ['a picture goes', 'Look: ![a lid](lid.png) nice', 'Look:  nice'],
    ['entities are read', 'a &amp; b&nbsp;c &#169; &unknown;', 'a & b\u00a0c © &unknown;'],
    ['escapes are read', '1\\. \\*so\\* \\\\ it', '1. *so* \\ it'],
    ['code in a line keeps its marks', 'Run ``a `b` `` now', 'Run ``a `b` `` now'],
    ['a quotation keeps its sign', '> one\n> two\n\nMine.', '> one\n> two\n\nMine.'],
    ['a lazy quotation too', '> one\ntwo', '> one\n> two'],
    ['a quotation in a quotation', '> one\n>\n> > two\n> > three', '> one\n>\n> > two\n> > three'],
    ['a list', '* a\n* b\n  c\n\n1. x\n2. y', '* a\n* b\n  c\n\n1. x\n2. y'],
    ['a list in a list', '- a\n  - b', '- a\n  - b'],
    ['a hard line break', 'Best,  \nSam\\\nInes<br>Ann', 'Best,  \nSam\nInes\nAnn'],
    ['comments go', 'One. <!-- two\nthree --> Four.\n\n<!-- five\n\nsix -->\n\nSeven.', 'One.  Four.\n\nSeven.'],
    ['tags go', '<div align="center">\nHi <b>Ann</b> &amp; Sam,\n</div>\n\na<sub>b</sub>', 'Hi Ann & Sam,\n\nab'],
    ['blanks to fill in stay', 'Hi <Customer Name>, it is <order_no>.', 'Hi <Customer Name>, it is <order_no>.'],
    ['a heading inside', 'Hi Ann,\n\n## What *next*\nWe ship.', 'Hi Ann,\n\nWhat next\n\nWe ship.'],
    ['a rule', 'a\n\n***\n\nb', 'a\n\n***\n\nb'],
    ['a table', '| a | b |\n|---|---|\n| c \\| d | **e** |', 'a | b\nc | d | e'],
    ['code of a program goes', 'Run:\n\n```sh\nrm -r x\n```\n\nThanks.', 'Run:\n\nThanks.'],
    ['a signature is no heading', 'Hi.\n\nKind regards\n-- \nSam', 'Hi.\n\nKind regards\n-- \nSam'],
    ['a signature behind a blank line', 'Hi.\n\n-- \nSam', 'Hi.\n\n-- \nSam'],
    ['line ends of Windows', 'Hi Ann,\r\n\r\nso *sorry*\r\nfor it.', 'Hi Ann,\n\nso sorry\r\nfor it.'],
    ['a byte order mark', '\ufeffHi *Ann*,', 'Hi Ann,'],
    ['nothing', '', '']
  ])('%s', (_, source, text) => {
    const [read, ...more] = markdown.read(source)
    expect(more).toEqual([])
    expect(read?.draft.text).toBe(text)
    expect(read && isPlaced(source, read.draft)).toBe(true)
  })

  test('places are those of the file', () => {
    const {draft} = draftOf(markdown, canned, 'Parcel is late')
    expect(sourceOf(canned, draft, 'I’m so sorry')).toBe('I&rsquo;m **so sorry')
    expect(sourceOf(canned, draft, 'depot')).toBe('depot')
    expect(sourceOf(canned, draft, 'it\u00a0twice')).toBe('it&nbsp;twice')
    expect(sourceOf(canned, draft, 'arrive?\n> I leave')).toBe('arrive?\n> I leave')
    expect(draft.toSource(draft.text.indexOf('so sorry'), draft.text.indexOf('so sorry') + 8).whole).toBe(true)
    expect(draft.toSource(draft.text.indexOf('am') - 1, draft.text.indexOf('so sorry') + 8).whole).toBe(false)
  })

  test('a byte order mark and astral signs do not shift the places', () => {
    const source = '\ufeff👋 **so** sorry'
    expect(sourceOf(source, draftOf(markdown, source).draft, 'so')).toBe('so')
    expect(sourceOf(source, draftOf(markdown, source).draft, 'sorry')).toBe('sorry')
  })
})

describe('one reply or several', () => {
  test('a reply under each heading', () => {
    const replies = markdown.read(canned)
    expect(replies.map(({title}) => title)).toEqual(['Parcel is late', 'Wrong size'])
    expect(replies[0]?.draft.text).toMatch(/^Hi \{name\},\n\nThank you[\s\S]*Kind regards,\nInes$/)
    expect(replies[1]?.draft.text).toMatch(/\n2\. stick on the label\n {3}that came with it\n3\. drop it at any shop \n\nUnfort/)
    expect(replies[1]?.draft.text).toMatch(/Best wishes, {2}\nInes\n-- \nTarn & Fell$/)
  })

  test('a reply in the fence under each heading', () => {
    expect(markdown.read(fences).map(({title, draft}) => [title, draft.text.slice(0, 15)])).toEqual([
      ['Out of scope', 'Hi {reporter},\n'],
      ['Duplicate', 'Thanks for writ']
    ])
  })

  test('a fence may hold Markdown or HTML', () => {
    const source = '# a\n```md\nHi **Ann**,\n> x\n```\n# b\n```html\n<p>Hi <b>Sam</b>,\n```\n'
    expect(textOf(source)).toEqual(['Hi Ann,\n> x', 'Hi Sam,'])
    for (const {draft} of markdown.read(source)) expect(isPlaced(source, draft)).toBe(true)
  })

  test('headings of nothing but headings sort the replies', () => {
    const source =
      '# Shipping\n## Late\nHi Ann, it is late.\n## Lost\nHi Ann, it is lost.\n# Money\n## Refund\nHi Ann, here it is.\n### Note\nMore.'
    expect(markdown.read(source).map(({title}) => title)).toEqual(['Late', 'Lost', 'Refund'])
  })

  test.each<[string, string]>([
    ['greeted before the first heading', 'Hi Ann,\n\n## One\n\nText.\n\n## Two\n\nText.\n\nBest,\nSam'],
    ['greeted once, signed at the end', '## One\n\nHi Ann,\n\nText.\n\n## Two\n\nText here.\n\nBest,\nSam'],
    ['no heading', 'Hi Ann,\n\nText.'],
    ['a heading in a quotation', '> # One\n> Hi\n> # Two\n\nHi.']
  ])('one reply: %s', (_, source) => {
    expect(markdown.read(source)).toHaveLength(1)
  })

  test('the title of a file with one reply', () => {
    expect(markdown.read('---\ntitle: Late\ntags: [a]\n---\nHi Ann,').map(({title, draft}) => [title, draft.text])).toEqual([
      ['Late', 'Hi Ann,']
    ])
    expect(markdown.read('# Late\n\nHi Ann,\n\n## More\n\nText.').map(({title, draft}) => [title, draft.text])).toEqual([
      ['Late', 'Hi Ann,\n\nMore\n\nText.']
    ])
  })

  test('the option has the last word', () => {
    expect(markdownReader({split: false}).read(canned)).toHaveLength(1)
    expect(markdownReader({split: true}).read('Hi Ann,\n\n## One\n\nText.\n\n## Two\n\nText.')).toHaveLength(2)
  })
})

test('HTML is left to its reader', () => {
  const html: Reader = {
    name: 'html',
    read: (source) => [{draft: new TextBuilder().copy(source, source.indexOf('Hi'), source.indexOf('</p')).build()}]
  }
  const source = '> <p title="no">Hi\n> Ann</p>\n\nText.'
  const {draft} = draftOf(markdownReader({html}), source)
  expect(draft.text).toBe('> Hi\n> Ann\n\nText.')
  expect(isPlaced(source, draft)).toBe(true)
})

test('front matter that is not YAML is one error with its place', () => {
  const source = '---\ntitle: a\nx: "b\n---\nHi'
  expect(() => markdown.read(source)).toThrow(ReadError)
})

test('findings', () => {
  expect(
    findingsOf(fences, markdown)
      .filter(({ruleId}) => ruleId === 'forbidden-phrase')
      .map(({title, at}) => [title, at])
  ).toEqual([
    ['Duplicate', 'You failed to'],
    ['Duplicate', "can't do anything about"]
  ])
  for (const {actual, at} of [...findingsOf(fences, markdown), ...findingsOf(canned, markdown)]) {
    // Of the markup that may stand within a finding, nothing but words and signs remains.
    expect(
      at
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll('**', '')
        .replace('&rsquo;', '’')
        .replace('&nbsp;', '\u00a0')
    ).toBe(actual)
  }
})

describe('properties', () => {
  test('a mail says the same in Markdown', () => {
    fc.assert(
      fc.property(mail, (text) => {
        const source = text.replace(/[*_`[\]\\]/g, '\\$&').replace(/\b(?:sorry|failed|policy)\b/g, '**$&**')
        const found = lintDocument(source, markdown, {preset: 'all'}).flatMap(({messages}) =>
          messages.map(({ruleId, actual}) => `${ruleId}: ${actual}`)
        )
        expect(found).toEqual(plainFindings(text))
      }),
      {numRuns: 60}
    )
  })

  test('whatever it is, its characters stand where they say', () => {
    const piece = fc.constantFrom(
      ...[
        'Hi',
        ' ',
        '\n',
        '\r\n',
        '\n\n',
        '> ',
        '>',
        '- ',
        '1. ',
        '*',
        '**',
        '_',
        '`',
        '```',
        '# ',
        '---',
        '-- ',
        '|',
        '\\',
        '&amp;',
        '&',
        '👋'
      ],
      ...[
        '<b>',
        '</b>',
        '<br>',
        '<!--',
        '-->',
        '<div>',
        '[',
        '](x)',
        '![',
        '<a@b.c>',
        '\t',
        '    ',
        '~~',
        '===',
        '| a |\n|---|\n',
        '\ufeff',
        '\0'
      ]
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join('')),
        (source) => {
          let reads: ReturnType<typeof markdown.read> = []
          try {
            reads = markdown.read(source)
          } catch (error) {
            expect(error).toBeInstanceOf(ReadError)
          }
          for (const {draft} of reads) expect(isPlaced(source, draft), JSON.stringify(source)).toBe(true)
        }
      ),
      {numRuns: 2000}
    )
  })
})

describe('long runs end within the time of a test', () => {
  test.each<[string, string]>([
    ['>', '>'.repeat(20_000)],
    ['lists in lists', '- '.repeat(20_000)],
    ['*', '*'.repeat(20_000)],
    ['*a', '*a '.repeat(10_000)],
    ['[', '['.repeat(10_000)],
    ['`', '`'.repeat(20_000)],
    ['<!--', '<!-- '.repeat(10_000)],
    ['<div', '<div '.repeat(10_000)],
    ['&', '&a'.repeat(20_000)],
    ['|', '|'.repeat(10_000)],
    ['headings', '# a\n'.repeat(3000)],
    ['quoted lines', '> On 1\n'.repeat(3000)],
    ['indented quotations', Array.from({length: 300}, (_, depth) => '>'.repeat(depth)).join('\n')],
    ['prose', 'Thank you for the photographs, they helped us a lot. The lid left on Monday.\n\n'.repeat(800)]
  ])(
    '%s',
    (_, source) => {
      try {
        markdown.read(source)
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError)
      }
    },
    8000
  )
})
