/** The reporters, over results written by hand. */
import {describe, expect, it} from 'vitest'
import {excerptOf} from '../src/report/excerpt.js'
import {json} from '../src/report/json.js'
import type {FileResult, Message} from '../src/report/result.js'
import {rulesTable, stylish} from '../src/report/stylish.js'
import {flat, visible} from '../src/report/visible.js'
import {clip, head, tail, widthOf, wrap} from '../src/report/width.js'

const ESC = '\u001b'

/** A message about `actual` where it stands in `text`. */
function about(text: string, actual: string, more: Partial<Message> = {}): Message {
  const start = text.indexOf(actual)
  const line = text.slice(0, start).split('\n').length
  const column = start - text.lastIndexOf('\n', start - 1)
  return {
    ruleId: 'forbidden-phrase',
    severity: 'warn',
    reason: `Avoid “${actual}”`,
    note: 'It hurts.',
    actual,
    expected: null,
    url: 'https://example.org/rule',
    line,
    column,
    endLine: line,
    endColumn: column + actual.length,
    start,
    end: start + actual.length,
    confidence: 0.9,
    ...more
  }
}

const TEXT = 'Hi Ann,\n\nYou must calm down now, please.\nBob\n'
const fileOf = (...messages: Message[]): FileResult => ({path: 'reply.txt', text: TEXT, messages})
const plain = (file: FileResult) => stylish([file], {color: false})

describe('stylish', () => {
  it('is empty without findings', () => {
    expect(stylish([], {color: true})).toBe('')
    expect(plain(fileOf())).toBe('')
  })

  it('shows place, severity, reason, rule, words, why and what to write instead', () => {
    const file = fileOf(
      about(TEXT, 'calm down', {expected: ['take your time', 'bear with me'], note: 'Nobody ever did.'}),
      about(TEXT, 'please', {severity: 'error', ruleId: 'other', reason: 'Too polite', note: null, expected: []}),
      about(TEXT, 'Bob', {severity: 'info', ruleId: 'third', reason: 'Who?', note: null})
    )
    expect(plain(file)).toBe(`reply.txt
  3:10  warning  Avoid “calm down”  forbidden-phrase
                 You must calm down now, please.
                          ^^^^^^^^^
                 why: Nobody ever did.
                 instead: “take your time” or “bear with me”
  3:25  error    Too polite         other
                 You must calm down now, please.
                                         ^^^^^^
                 instead: leave it out
   4:1  info     Who?               third
                 Bob

✖ 3 findings (1 error, 1 warning, 1 info)
`)
  })

  it('names every file that has findings, and its titles', () => {
    const message = about(TEXT, 'Bob')
    const report = stylish([{...fileOf(message), path: 'a.json', title: 'Late parcel'}, fileOf(), {...fileOf(message), path: 'b.txt'}], {
      color: false
    })
    expect(report).toMatch(/^a\.json {2}Late parcel\n/)
    expect(report).toMatch(/\n\nb\.txt\n/)
    expect(report).not.toContain('reply.txt')
    expect(report).toMatch(/✖ 2 findings \(0 errors, 2 warnings, 0 info\)\n$/)
  })

  it('shows the customer’s question in place of the words', () => {
    const question = {text: 'Where\nis it?', start: 12, end: 24, path: 'mail.txt', line: 3, column: 1}
    const report = plain(fileOf(about(TEXT, 'You must calm down now, please.', {question})))
    expect(report).toContain('asked: “Where is it?” (mail.txt:3:1)\n')
    expect(report).not.toContain('^')
  })

  it('offers to leave words out beside replacements', () => {
    expect(plain(fileOf(about(TEXT, 'Bob', {expected: ['']})))).toContain('instead: leave it out\n')
    expect(plain(fileOf(about(TEXT, 'Bob', {expected: ['Rob', '']})))).toContain('instead: “Rob” or leave it out\n')
  })

  it('colours and underlines the words instead of pointing at them', () => {
    const report = stylish([fileOf(about(TEXT, 'calm down'))], {color: true})
    expect(report).toContain(`${ESC}[33m${ESC}[4mcalm down${ESC}[24m${ESC}[39m`)
    expect(report).not.toContain('^')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(report.replace(/\u001b\[\d+m/g, '')).toBe(plain(fileOf(about(TEXT, 'calm down'))).replace(/\n +\^+/, ''))
  })

  it('lets no mail send anything to the terminal', () => {
    const evil = `${ESC}]0;owned\u0007 \u009b31m \u202e \u0000 \ud800 calm down ${ESC}[2J\r\n`
    const text = `Hi,\n${evil}`
    const question = {text: evil, start: 0, end: 1, path: evil, line: 1, column: 1}
    const file = {
      path: evil,
      title: evil,
      text,
      messages: [about(text, 'calm down', {reason: evil, note: evil, expected: [evil], ruleId: evil}), about(text, 'calm down', {question})]
    }
    for (const width of [undefined, 60]) {
      const report = stylish([file], {color: false, ...(width ? {width} : {})})
      expect(report).not.toMatch(/[^\P{Cc}\n]|[\u202e\p{Cs}]/u)
      expect(report).toContain('␛')
    }
  })

  it('points at the right column after wide characters and emoji', () => {
    const text = '日本語 👩‍👩‍👧 é🇩🇪 calm down\n'
    const report = plain({path: 'a', text, messages: [about(text, 'calm down')]})
    const [, , line = '', carets = ''] = report.split('\n')
    expect(carets.trim()).toBe('^^^^^^^^^')
    expect(carets.indexOf('^')).toBe(widthOf(line.slice(0, line.indexOf('calm'))))
  })

  it('wraps to the width of the terminal, words apart', () => {
    const note = 'word '.repeat(40).trim()
    const message = about(TEXT, 'calm down', {note, reason: 'reason '.repeat(15).trim(), expected: [note]})
    for (const width of [70, 80, 120]) {
      const lines = stylish([fileOf(message)], {color: false, width}).split('\n')
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
      expect(lines.join(' ')).toMatch(/forbidden-phrase/)
    }
    expect(stylish([fileOf(message)], {color: false, width: 10})).toContain('word')
  })

  it('bears very many and very long findings', () => {
    const text = `${'calm down and 🙂 '.repeat(60_000)}`
    const one = about(text, 'calm down')
    const whole = {...one, start: 0, end: text.length, actual: text, reason: text, note: null}
    const report = stylish(
      [{path: 'a', text, messages: [whole, ...new Array<Message>(300).fill({...one, start: 5e5 + 3, end: 5e5 + 12})]}],
      {color: false}
    )
    expect(report.slice(0, 1000)).toContain(' … ')
    expect(Math.max(...report.split('\n').map(widthOf))).toBeLessThan(250)
    expect(
      stylish([{path: 'a', text: '', messages: new Array<Message>(130_000).fill({...one, note: null, start: 0, end: 0})}], {color: false})
    ).toContain('130000')
  }, 60_000)
})

describe('excerptOf', () => {
  const joined = (text: string, words: string, width: number) => {
    const start = text.indexOf(words)
    const {before, words: shown, after} = excerptOf(text, start, start + words.length, width)
    return `${before}[${shown}]${after}`
  }
  const LINE = 'one two three four five calm down six seven eight nine ten'

  it('shows the whole line where it fits', () => {
    expect(joined(`a\n${LINE}\nb`, 'calm down', 80)).toBe('one two three four five [calm down] six seven eight nine ten')
  })

  it('keeps what stands near the words', () => {
    expect(joined(LINE, 'calm down', 40)).toBe('… four five [calm down] six seven …')
    expect(joined(LINE, 'calm down', 20)).toMatch(/^(… .{0,4} )?\[calm down\]/)
    expect(joined(LINE, 'one', 20)).toBe('[one] two three four …')
    expect(joined(LINE, 'ten', 20)).toBe('… eight nine [ten]')
  })

  it('keeps both ends of words that are too long', () => {
    expect(joined(LINE, LINE, 30)).toBe('[one two three four … nine ten]')
  })

  it('puts words that run over lines on one', () => {
    expect(joined('a\none calm\r\n  down two\nb', 'calm\r\n  down', 80)).toBe('one [calm down] two')
  })

  it.each([10, 20, 37, 38, 39, 40, 41, 60])('takes at most %i columns, and a few for short marks', (width) => {
    for (let start = 0; start < LINE.length; start += 3) {
      for (let end = start; end <= LINE.length; end += 4) {
        const {before, words, after} = excerptOf(LINE, start, end, width)
        expect(widthOf(before + words + after)).toBeLessThanOrEqual(width)
      }
    }
  })
})

describe('json', () => {
  it('keeps the text of the file to itself and escapes what a terminal obeys', () => {
    const message = about(TEXT, 'Bob', {reason: `${ESC}\u009b\u007f`, kind: 'name'})
    const report = json([{...fileOf(message), title: 'T'}], '1.2.3')
    expect(JSON.parse(report)).toEqual({version: '1.2.3', files: [{path: 'reply.txt', title: 'T', messages: [message]}]})
    expect(report).not.toMatch(/[^\P{Cc}\n]/u)
    expect(report.endsWith('}\n')).toBe(true)
  })
})

describe('rulesTable', () => {
  it('aligns its columns', () => {
    const rule = {severity: 'warn', presets: ['all'], description: 'Be kind', url: ''} as const
    expect(
      rulesTable(
        [
          {...rule, id: 'a', presets: ['strict', 'all']},
          {...rule, id: 'long-id', presets: ['all'], severity: 'info'}
        ],
        {color: false}
      )
    ).toBe('a        warning  strict, all  Be kind\nlong-id  info     all          Be kind\n')
  })
})

describe('text', () => {
  it('visible', () => {
    expect(visible('a\tb\u001b\u007f\u0085\u200e\ud800🙂\u200d')).toBe('a␉b␛␡\ufffd\ufffd🙂\u200d')
    expect(flat(' a\r\n\u00a0b')).toBe(' a b')
  })

  it('widthOf', () => {
    expect(
      ['abc', 'é', 'e\u0301', '日本', 'ｱ', 'Ａ', '🙂', '👩‍👩‍👧', '👍🏽', '🇩🇪', '\u1112\u1161\u11ab', '\u200b', '©', '❤️', ''].map(widthOf)
    ).toEqual([3, 1, 1, 4, 1, 2, 2, 2, 2, 2, 2, 0, 1, 2, 0])
  })

  it('head, tail and clip', () => {
    expect(head('one two three', 8)).toBe('one two')
    expect(head('日本語', 5)).toBe('日本')
    expect(tail('one two three', 9)).toBe('two three')
    expect(tail('one two three', 8)).toBe('three')
    expect(tail('日本語', 5)).toBe('本語')
    expect(clip('one two three four five', 15)).toBe('one two … five')
    expect(clip('short', 5)).toBe('short')
  })

  it('wrap', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('incomprehensibilities 日本 語', 5)).toEqual(['incomprehensibilities', '日本', '語'])
    expect(wrap('', 5)).toEqual([''])
  })
})
