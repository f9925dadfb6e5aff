/** What holds for any text: nothing throws, every place is right, nothing quoted is reported. */
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {findQuestions, lintReply, readThread} from '../src/index.js'

vi.setConfig({testTimeout: process.env.RUNS ? 600_000 : 30_000})
// A hunt: RUNS=20000 npx vitest run tests/properties.test.ts
fc.configureGlobal({numRuns: Number(process.env.RUNS ?? 300)})

/** Sentences of replies, faulty and fine, with the signs people type. */
const sentence = fc.constantFrom(
  'Thank you for the photographs.',
  'We are sorry that the lid came cracked.',
  'I am so very deeply sorry, words can’t express it!',
  'We apologise for any inconvenience this may have caused.',
  'As I said on the phone, it left on Monday…',
  'According to our policy we don’t do that.',
  'You’re wrong, and you should have read the terms.',
  'Please be advised that you must calm down.',
  'You wrote “calm down” twice.',
  'Here’s a voucher and a free month — and an upgrade.',
  'it will reach you on friday. let us know',
  'When will it ship, and who pays the postage?',
  'I was wondering if you sell the lid on its own.',
  'Please tell me whether it is insured.',
  'Is it blue?? Or green?!',
  'How are you?',
  'Der Deckel ist da 📦 — gut!',
  '明日お届けします。',
  'İyi günler.',
  'Zoe\u0308 called: “Ça va?”',
  '1) Open Settings > Orders; 2) print the label (A4).',
  'Yes.',
  'No!!!'
)
const line = fc.oneof(
  {weight: 8, arbitrary: fc.array(sentence, {minLength: 1, maxLength: 3}).map((all) => all.join(' '))},
  {weight: 2, arbitrary: sentence.map((text) => `- ${text}`)},
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '',
      ' ',
      '\u00a0',
      'Hi Ann,',
      'Dear 田中さん,',
      'Kind regards,',
      'Sam',
      '-- ',
      'Sent from my iPhone',
      'P.S. It is blue.',
      'Subject: lid'
    )
  }
)
const quotedLine = fc.oneof(
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `>> ${text}`),
  fc.constantFrom('>', '> Hi Sam,', '> Ann')
)
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')
const textOf = (lines: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.array(fc.tuple(lines, lineEnd), {maxLength: 10}), fc.boolean())
    .map(([all, mixed]) => all.map(([text, end]) => text + (mixed ? end : '\n')).join(''))
const mail = textOf(fc.oneof({weight: 5, arbitrary: line}, {weight: 1, arbitrary: quotedLine}))

/** Any string at all: code points, unpaired surrogates, NUL, the signs that mean something to us. */
const anything = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 200}).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '>',
        '"',
        '“',
        '”',
        "'",
        '’',
        '\0',
        '\ud83d',
        '\udc4b',
        '👋',
        '\r',
        '\n',
        '\r\n',
        '\u2028',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '.',
        ',',
        ';',
        '?',
        '!',
        '-',
        '(',
        ')',
        '<',
        '<!--',
        '-->',
        'On ',
        ' wrote:',
        'From: ',
        'Sent: ',
        'sorry ',
        'hi ',
        'a',
        ' '
      ),
      {maxLength: 80}
    )
    .map((all) => all.join('')),
  fc
    .tuple(fc.constantFrom('>', '-', '.', '?', '(', '"', '*', '_', ' ', '\n', 'x', '👋', '\ud83d'), fc.integer({min: 1, max: 3000}))
    .map(([sign, count]) => sign.repeat(count))
)

/** Line and column of an offset, counted by hand. */
function pointOf(text: string, offset: number) {
  const before = text.slice(0, offset)
  const ends = [...before.matchAll(/\r\n|\n|\r/g)]
  const last = ends.at(-1)
  return {line: ends.length + 1, column: offset - (last ? last.index + last[0].length : 0) + 1}
}

function expectRightPlaces(draft: string, customer: string | undefined) {
  const {messages} = lintReply({draft, customer}, {preset: 'all'})
  let previous = 0
  for (const {place, actual, line, column, question} of messages) {
    if (!place || !('start' in place)) throw new Error('a message without a place')
    const {start, end} = place
    const from = start.offset ?? -1
    const to = end.offset ?? -1
    expect(from).toBeGreaterThanOrEqual(previous)
    expect(to).toBeGreaterThanOrEqual(from)
    expect(to).toBeLessThanOrEqual(draft.length)
    expect(draft.slice(from, to)).toBe(actual)
    expect({line: start.line, column: start.column}).toEqual(pointOf(draft, from))
    expect({line: end.line, column: end.column}).toEqual(pointOf(draft, to))
    expect({line, column}).toEqual({line: start.line, column: start.column})
    if (question) expect(customer?.slice(question.start, question.end)).toBe(question.text)
    previous = from
  }
  return messages
}

describe('no text throws', () => {
  test('lintReply', () => {
    fc.assert(
      fc.property(anything, fc.option(anything), (draft, customer) => {
        expectRightPlaces(draft, customer ?? undefined)
      })
    )
  })

  test('findQuestions', () => {
    fc.assert(
      fc.property(anything, (customer) => {
        for (const {text, start, end} of findQuestions(customer)) expect(customer.slice(start, end)).toBe(text)
      })
    )
  })

  test('readThread', () => {
    fc.assert(
      fc.property(anything, (draft) => {
        const {customer, toDraft} = readThread(draft)
        expect(toDraft(customer?.length ?? 0)).toBeLessThanOrEqual(draft.length)
      })
    )
  })

  test.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['one word', 'sorry'],
    ['one sign', '?'],
    ['line ends only', '\r\n\n\r\r\n'],
    ['NUL', '\0'],
    ['an unpaired surrogate', '\ud83d'],
    ['an unpaired surrogate in a sentence', 'We are \udc4b sorry.'],
    ['a byte order mark', '\ufeff'],
    ['emoji only', '👋👩🏽‍🔧🏳️‍🌈'],
    ['quotation marks only', '“”"\'‘’„«»'],
    ['quoted lines only', '> Hi\n> Sam'],
    ['a greeting only', 'Hi Ann,'],
    ['a signature only', '-- \nSam']
  ])('%s', (_, text) => {
    expectRightPlaces(text, text)
    expect(findQuestions(text).length).toBeLessThanOrEqual(1)
  })
})

/** No wall clock here: an expression that runs away, or a loop within a loop, does not end within the time of a test. */
describe('long runs of one sign, one word or one line end within the time of a test', () => {
  /** Ample for what grows with the length of a text, too short for what grows with its square. In milliseconds. */
  const TIME = 8000

  const runs: [string, string][] = [
    ['100,000 a', 'a'.repeat(100_000)],
    ['100,000 capitals', 'A'.repeat(100_000)],
    ['50,000 >', '>'.repeat(50_000)],
    ['50,000 (', '('.repeat(50_000)],
    ['50,000 "', '"'.repeat(50_000)],
    ['50,000 “', '“'.repeat(50_000)],
    ["50,000 '", "'".repeat(50_000)],
    ['50,000 ?', '?'.repeat(50_000)],
    ['50,000 .', '.'.repeat(50_000)],
    ['50,000 -', '-'.repeat(50_000)],
    ['50,000 _', '_'.repeat(50_000)],
    ['50,000 *', '*'.repeat(50_000)],
    ['50,000 <!--', '<!--'.repeat(50_000)],
    ['100,000 blanks', ' '.repeat(100_000)],
    ['a word behind 100,000 blanks', `${' '.repeat(100_000)}x`],
    ['100,000 line ends', '\n'.repeat(100_000)],
    ['50,000 emoji', '👋'.repeat(50_000)],
    ['50,000 unpaired surrogates', '\ud83d'.repeat(50_000)],
    ['20,000 sorry', 'sorry '.repeat(20_000)],
    ['20,000 sorry,', 'sorry, '.repeat(20_000)],
    ['20,000 sorry.', 'Sorry. '.repeat(20_000)],
    ['20,000 hi', 'hi '.repeat(20_000)],
    ['20,000 Hi Ann on lines', 'Hi Ann,\n'.repeat(20_000)],
    ['20,000 thanks', 'thanks '.repeat(20_000)],
    ['20,000 you must', 'you must '.repeat(20_000)],
    ['20,000 can you', 'can you '.repeat(20_000)],
    ['5,000 Why?', 'Why? '.repeat(5_000)],
    ['20,000 on a', 'on a '.repeat(20_000)],
    ['20,000 lines On', 'On 1\n'.repeat(20_000)],
    ['20,000 lines > On … wrote:', '> On Mon, Ann wrote:\n'.repeat(20_000)],
    ['20,000 lines From:', 'From: Ann\n'.repeat(20_000)],
    ['20,000 names on lines', 'Sam Whitlock\n'.repeat(20_000)],
    ['20,000 list items', '- a\n'.repeat(20_000)],
    ['5,000 comments on lines', '<!-- x -->\n'.repeat(5_000)],
    ['1 MB of prose in one paragraph', 'Thank you for the photographs, they helped us a lot. The lid left on Monday. '.repeat(13_000)],
    ['1 MB of prose on lines', 'Thank you for the photographs, they helped us a lot.\nThe lid left on Monday.\n\n'.repeat(13_000)],
    ['20,000 lines of a quotation and an answer', '> What now?\nYes.\n'.repeat(10_000)]
  ]

  test.each(runs)(
    '%s, as draft',
    (_, text) => {
      lintReply({draft: text, customer: 'When does the new lid come?'}, {preset: 'all'})
    },
    TIME
  )

  test.each(runs)(
    '%s, as the customer’s message',
    (_, text) => {
      lintReply({draft: 'Thank you for asking. It comes on Friday, with the courier.', customer: text}, {preset: 'all'})
      findQuestions(text)
    },
    TIME
  )

  test.each(runs)(
    '%s, as a thread',
    (_, text) => {
      readThread(text)
    },
    TIME
  )
})

/** Operations a call costs, on a count that no other load of the machine changes: look-ups in sets and maps, signs read by expressions. */
function costOf(call: () => unknown): number {
  const {exec} = RegExp.prototype
  const {has} = Set.prototype
  const {get} = Map.prototype
  let cost = 0
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    cost += 1 + ((match ? match.index + match[0].length : text.length) - from) / 16
    return match
  }
  Set.prototype.has = function (value: unknown) {
    cost++
    return has.call(this, value)
  }
  Map.prototype.get = function (key: unknown) {
    cost++
    return get.call(this, key)
  }
  try {
    call()
  } finally {
    RegExp.prototype.exec = exec
    Set.prototype.has = has
    Map.prototype.get = get
  }
  return cost
}

describe('a text four times as long costs four times as much', () => {
  const rows = [
    'Thank you for the photographs of part {n}, they helped us a lot.',
    'We are sorry that lid {n} came cracked.',
    'When does lid {n} ship, and who pays the postage to town {n}?',
    'As I said on the phone, it left on Monday.',
    '',
    '- item {n} is blue',
    'Is box {n} blue?',
    'I was wondering if you sell lid {n} on its own.',
    ''
  ]
  const textOfLength = (length: number, mark = '') => {
    let text = ''
    for (let n = 0; text.length < length; n++) text += `${n % 2 === 1 ? mark : ''}${rows[n % rows.length]?.replaceAll('{n}', String(n))}\n`
    return text
  }
  const growthOf = (call: (length: number) => unknown) => {
    call(1000)
    return costOf(() => call(48_000)) / costOf(() => call(12_000))
  }

  test('as draft', () => {
    expect(
      growthOf((length) => lintReply({draft: textOfLength(length), customer: 'When does it come? Who pays the postage?'}, {preset: 'all'}))
    ).toBeLessThan(5)
  })

  test('as draft that quotes between its lines', () => {
    expect(
      growthOf((length) => lintReply({draft: textOfLength(length, '> '), customer: 'When does it come?'}, {preset: 'all'}))
    ).toBeLessThan(5)
  })

  test('as the customer’s message', () => {
    expect(
      growthOf((length) =>
        lintReply({draft: 'Thank you for asking. It comes on Friday, by courier.', customer: textOfLength(length)}, {preset: 'all'})
      )
    ).toBeLessThan(5)
  })

  test('as text to find questions in', () => {
    expect(growthOf((length) => findQuestions(textOfLength(length)))).toBeLessThan(5)
  })

  test('as thread', () => {
    expect(growthOf((length) => readThread(textOfLength(length, '> ')))).toBeLessThan(5)
  })
})

test('every message stands where it says, and every question too', () => {
  let found = 0
  fc.assert(
    fc.property(mail, fc.option(textOf(line)), (draft, customer) => {
      found += expectRightPlaces(draft, customer ?? undefined).length
      for (const {text, start, end} of findQuestions(draft)) expect(draft.slice(start, end)).toBe(text)
    })
  )
  expect(found).toBeGreaterThan(100)
})

test('nothing in a quoted line is ever reported', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({weight: 2, arbitrary: line}, {weight: 2, arbitrary: quotedLine}), {maxLength: 12}),
      lineEnd,
      (all, end) => {
        const draft = all.join(end)
        const quoted: [number, number][] = []
        let at = 0
        for (const text of all) {
          if (text.startsWith('>')) quoted.push([at, at + text.length])
          at += text.length + end.length
        }
        for (const {place} of lintReply({draft, customer: 'When does it come?'}, {preset: 'all'}).messages) {
          if (!place || !('start' in place)) throw new Error('a message without a place')
          for (const [from, to] of quoted) {
            const apart = (place.end.offset ?? 0) <= from || (place.start.offset ?? 0) >= to
            expect(apart, JSON.stringify(draft.slice(from, to))).toBe(true)
          }
        }
      }
    )
  )
})

test('a draft says the same with any line ends', () => {
  fc.assert(
    fc.property(fc.array(line, {maxLength: 8}), (all) => {
      const [lf, crlf] = ['\n', '\r\n'].map((end) =>
        lintReply({draft: all.join(end), customer: 'When does it come?'}, {preset: 'all'}).messages.map(
          ({ruleId, reason, line, column}) => ({ruleId, reason, line, column})
        )
      )
      expect(crlf).toEqual(lf)
    })
  )
})

test('the same call finds the same, whatever was linted before', () => {
  fc.assert(
    fc.property(mail, mail, fc.option(mail), (first, second, customer) => {
      const once = lintReply({draft: first, customer}, {preset: 'all'}).messages.map(String)
      lintReply({draft: second, customer: first}, {preset: 'all'})
      expect(lintReply({draft: first, customer}, {preset: 'all'}).messages.map(String)).toEqual(once)
    })
  )
})
