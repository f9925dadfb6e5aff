/** Mails as they are saved: headers, parts, encodings, charsets, and every finding in the raw file. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lintDocument} from '../src/document.js'
import {lintReply} from '../src/index.js'
import {eml, readMail} from '../src/read/eml.js'
import {ReadError} from '../src/read/reader.js'
import {readThread} from '../src/read/thread.js'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8')
const mail = (headers: string, body: string) => `From: sam@example.com\n${headers}\n\n${body}`
const textOf = (headers: string, body: string) => readMail(mail(headers, body)).draft.text

const customer = 'When does the new lid come?'
const findingsIn = (source: string) =>
  lintDocument(source, eml, {preset: 'all', customer}).flatMap(({messages}) =>
    messages.map(({ruleId, actual, expected, place}) => {
      if (!place || !('start' in place)) throw new Error('a message without a place')
      return {ruleId, actual: actual ?? '', expected, source: source.slice(place.start.offset, place.end.offset)}
    })
  )

/** Quoted-printable as Thunderbird writes it. */
function quotedPrintable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const signs = [...line].map((sign, index, all) =>
        /[!-<>-~]/.test(sign) || (sign === ' ' && index < all.length - 1)
          ? sign
          : [...Buffer.from(sign)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
      )
      let [out, length] = ['', 0]
      for (const sign of signs) {
        if (length + sign.length > 30) {
          out += '=\r\n'
          length = 0
        }
        out += sign
        length += sign.length
      }
      return out
    })
    .join('\r\n')
}
const fromQuotedPrintable = (source: string) =>
  Buffer.from(
    source.replace(/=\r?\n/g, '').replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1'
  ).toString()
const base64 = (text: string) =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')

describe('bodies', () => {
  test.each([
    ['no type', 'X: y', 'One.\n', 'One.\n'],
    ['8bit', 'Content-Type: text/plain; charset=utf-8', 'Zoë 📦', 'Zoë 📦'],
    [
      'quoted-printable',
      'Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable',
      'Zo=C3=AB =F0=9F=93=A6 a=\n b =3D = x=ZZ \n-- =\n',
      'Zoë 📦 a b = = x=ZZ\n-- '
    ],
    ['latin1', 'Content-Type: text/plain; charset="iso-8859-1"\nContent-Transfer-Encoding: Quoted-Printable', 'Zo=EB', 'Zoë'],
    ['windows-1252', 'Content-Type: text/plain;\n\tcharset=Windows-1252\nContent-Transfer-Encoding: quoted-printable', 'it=92s', 'it’s'],
    ['Shift_JIS', 'Content-Type: text/plain; charset=Shift_JIS\nContent-Transfer-Encoding: quoted-printable', '=93=FA=96{', '日本'],
    ['ISO-2022-JP', 'Content-Type: text/plain; charset=ISO-2022-JP', '\u001b$BF|K\\\u001b(B!', '日本!'],
    ['base64', 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64', 'Wm/D\nqyDwn5OmLg==\n', 'Zoë 📦.'],
    ['HTML', 'Content-Type: text/html', '<p>One<p>Two', 'One\n\nTwo'],
    ['an unknown charset', 'Content-Type: text/plain; charset=x-none', 'One', 'One'],
    [
      'wrapped lines that flow',
      'Content-Type: text/plain; format=flowed',
      'One \ntwo.\n Three\n\n> Q \n> r? \n>> older \nFour\n-- \nSam',
      'One two.\nThree\n\n> Q r? \n>> older \nFour\n-- \nSam'
    ],
    ['wrapped lines of a script without blanks', 'Content-Type: text/plain; format=flowed; delsp=yes', '日 \n本', '日本'],
    ['no text', 'Content-Type: image/png', 'x', '']
  ])('%s', (_, headers, body, text) => {
    expect(textOf(headers, body)).toBe(text)
  })

  const parts = (type: string, ...all: string[]) =>
    mail(`Content-Type: multipart/${type}; boundary="a b"`, `pre\n${all.map((part) => `--a b\n${part}\n`).join('')}--a b--\npost`)
  const read = (source: string) => readMail(source).draft.text

  test('of alternatives the formatted one', () => {
    expect(read(parts('alternative', '\nPlain', 'Content-Type: text/html\n\n<p>Rich'))).toBe('Rich')
    expect(read(parts('alternative', '\nPlain', 'Content-Type: text/html\n\n<img>', 'Content-Type: text/calendar\n\nBEGIN'))).toBe('Plain')
  })

  test('texts between pictures, no files', () => {
    expect(
      read(
        parts(
          'mixed',
          '\nOne',
          'Content-Type: image/png\n\nx',
          '\nTwo',
          'Content-Disposition: attachment\n\nThree',
          'Content-Type: text/plain; name=a.txt\n\nFour'
        )
      )
    ).toBe('One\n\nTwo')
  })

  test('an attached mail is the customer’s, without what it quotes', () => {
    const original =
      'Content-Type: message/rfc822\n\nMessage-ID: <1@x>\nFrom: ann\nContent-Type: text/html\n\n<p>When?</p><blockquote type=cite>old</blockquote>'
    const {draft, customer} = readMail(parts('mixed', '\nSoon.', original))
    expect([draft.text, customer?.text.trim()]).toEqual(['Soon.', 'When?'])
    expect(readMail(parts('mixed', '\nSoon.\n> Why?', original)).customer).toBeUndefined()
    const known = parts('mixed', '\nSoon.\n> Why?', original).replace('From: sam', 'In-Reply-To: <1@x>\nFrom: sam')
    expect(readMail(known).customer?.text.trim()).toBe('When?')
    const {start, end} = readMail(known).customer?.toSource(0, 5) ?? {}
    expect(known.slice(start, end)).toBe('When?')
  })
})

describe('broken mails', () => {
  test.each([
    ['no headers', 'Hello there,\n\nWe are.', 0],
    ['nothing', '', 0],
    ['no boundary named', 'A: b\nContent-Type: multipart/mixed\n\nx', 0],
    ['no boundary found', 'Content-Type: multipart/mixed; boundary=x\n\n-- x', 0]
  ])('%s', (_, source, offset) => {
    expect(() => readMail(source)).toThrow(ReadError)
    try {
      readMail(source)
    } catch (error) {
      expect((error as ReadError).offset).toBe(offset)
    }
  })

  test('a mail cut short is read as far as it goes', () => {
    expect(textOf('Content-Type: multipart/mixed; boundary=x', '--x\n\nOne')).toBe('One')
  })
})

test.each(['\n', '\r\n'])('a reply of Thunderbird’s with line ends %j', (end) => {
  const source = fixture('reply.eml').replaceAll('\n', end)
  const {draft} = readMail(source)
  expect(readThread(draft.text).customer).toBe('the lid came cracked. When will you send a new one?\n\nYou must calm down!')
  expect(findingsIn(source).filter(({ruleId}) => ruleId === 'forbidden-phrase')).toEqual([
    {ruleId: 'forbidden-phrase', actual: 'Please be advised', expected: undefined, source: `Please be adv=${end}ised`},
    {ruleId: 'forbidden-phrase', actual: 'must calm down', expected: undefined, source: `must ca=${end}lm down`}
  ])
})

const sentence = fc.constantFrom(
  'Thank you for the photographs.',
  'We apologise for any inconvenience this may have caused.',
  'Please be advised that you must calm down.',
  'You wrote “calm down” = 📦.',
  'Der Deckel ist da — gut!',
  'According to our policy we don’t do that.'
)
const reply = fc
  .array(fc.array(sentence, {minLength: 1, maxLength: 2}), {minLength: 1, maxLength: 4})
  .map((all) => all.map((one) => one.join(' ')).join('\r\n\r\n'))

test('a reply says the same however it is encoded, each finding at its words', () => {
  fc.assert(
    fc.property(reply, (draft) => {
      const inText = lintReply({draft, customer}, {preset: 'all'}).messages.map(({ruleId, actual}) => [ruleId, actual])
      const header = 'From: sam@example.com\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding:'
      const plain = findingsIn(`${header} 8bit\r\n\r\n${draft}`)
      const printable = findingsIn(`${header} quoted-printable\r\n\r\n${quotedPrintable(draft)}`)
      const sixtyFour = findingsIn(`${header} base64\r\n\r\n${base64(draft)}`)
      for (const found of [plain, printable, sixtyFour]) expect(found.map(({ruleId, actual}) => [ruleId, actual])).toEqual(inText)
      for (const {actual, source} of plain) expect(source).toBe(actual)
      for (const {actual, source, expected} of printable) {
        expect(fromQuotedPrintable(source)).toBe(actual)
        if (expected) expect(source).not.toMatch(/=\r\n/)
      }
      // Within base64 there is nothing to be replaced.
      for (const {expected} of sixtyFour) expect(expected).toBeUndefined()
    }),
    {numRuns: 25}
  )
})

test('HTML in base64 has its places, and no fixes', () => {
  const page = '<p>Hi Zoë,</p><p>Thank you. Please <b>be</b> advised &amp; it comes on Friday. Please&nbsp;be advised.</p>'
  const source = `A: b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(page)}`
  const [first, second] = findingsIn(source)
  // The slice may hold bits of the characters around it.
  const at = (slice: string) => source.indexOf(slice) - source.indexOf('\r\n\r\n') - 4
  expect(first?.actual).toBe('Please be advised')
  expect(Math.floor(((at(first?.source ?? '') - 2) * 3) / 4)).toBeCloseTo(Buffer.from(page.slice(0, page.indexOf('Please'))).length, -1)
  expect(second?.actual).toBe('Please\u00a0be advised')
  expect([first?.expected, second?.expected]).toEqual([undefined, undefined])
})

test('no source but throws a ReadError', () => {
  const part = fc.constantFrom('A: b\n', 'Content-Type: multipart/mixed; boundary=x\n', 'Content-Type: text/html; charset=gbk\n', 'Content-Transfer-Encoding: base64\n', 'Content-Transfer-Encoding: quoted-printable\n', 'Content-Type: message/rfc822\n', '\n', '\r\n', '--x\n', '--x--\n', '=', '=\n', '=C3', '=A9', '=9', ' ', 'é', '📦', '\ud83d', 'Zg==', 'word', '<p>', '&amp;', '> ') // biome-ignore format: one list
  fc.assert(
    fc.property(fc.array(part, {maxLength: 40}), (parts) => {
      const source = parts.join('')
      try {
        const {draft, customer} = readMail(source)
        for (const text of [draft, ...(customer ? [customer] : [])]) {
          for (const {start, end, text: words, exact} of text.parts()) {
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(source.length)
            if (exact) expect(source.slice(start, end)).toBe(words)
          }
        }
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
        expect(error.offset).toBeLessThanOrEqual(source.length)
      }
    })
  )
})

test.each([
  ['=', 30_000],
  [' ', 30_000],
  ['=C3', 20_000],
  ['--x\n', 20_000],
  ['= ', 20_000],
  ['=\n', 20_000]
])(
  'many %j in no time',
  (part, count) => {
    for (const headers of [
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: multipart/mixed; boundary=x',
      `X: ${part.replaceAll('\n', '').repeat(count)}`
    ])
      readMail(mail(headers, `--x\n\n${part.repeat(count)}`))
  },
  8000
)
