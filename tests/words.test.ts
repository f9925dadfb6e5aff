/** One normalised form per word, contractions taken apart, each piece with the offsets of the signs it was written with. */
import {describe, expect, test} from 'vitest'
import {wordsIn} from './examples.js'

const forms = (text: string) => wordsIn(text).map((word) => word.form)
/** Each word as `form=signs in the source`. */
const pieces = (text: string) => wordsIn(text).map(({form, start, end}) => `${form}=${text.slice(start, end)}`)
const quoted = (text: string) =>
  wordsIn(text)
    .filter((word) => word.quoted)
    .map((word) => text.slice(word.start, word.end))
const after = (flag: 'comma' | 'barrier', text: string) =>
  wordsIn(text)
    .filter((word) => word[flag])
    .map((word) => word.form)

describe('contractions', () => {
  test.each([
    ["don't", ['do=do', "not=n't"]],
    ["can't", ['can=ca', "not=n't"]],
    ["won't", ['will=wo', "not=n't"]],
    ["shan't", ['shall=sha', "not=n't"]],
    ["isn't", ['is=is', "not=n't"]],
    ["you're", ['you=you', "are='re"]],
    ["I've", ['i=I', "have='ve"]],
    ["we'll", ['we=we', "will='ll"]],
    ["I'm", ['i=I', "am='m"]],
    ["it's", ['it=it', "'s='s"]],
    ["she'd", ['she=she', "'d='d"]],
    ["let's", ['let=let', "us='s"]],
    ["Ann's", ['ann=Ann', "'s='s"]],
    ['cannot', ['can=can', 'not=not']]
  ])('%s is cut where its letters are', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  test.each(['don’t', 'can’t', 'won’t', 'you’re', 'I’ve', 'we’ll', 'it’s', 'let’s', 'Ann’s'])(
    '%s is cut as with a straight apostrophe',
    (text) => {
      expect(forms(text)).toEqual(forms(text.replace('’', "'")))
      expect(
        pieces(text)
          .map((piece) => piece.split('=')[1])
          .join('')
      ).toBe(text)
    }
  )

  test.each(['don’t', 'donʼt'])('%s, with whatever the keyboard offers for an apostrophe', (text) => {
    expect(forms(text)).toEqual(['do', 'not'])
  })

  test.each([
    ['dont', ['do=do', 'not=nt']],
    ['cant', ['can=can', 'not=t']],
    ['wont', ['will=won', 'not=t']],
    ['doesnt', ['does=does', 'not=nt']],
    ['im', ['i=i', 'am=m']],
    ['ive', ['i=i', 'have=ve']],
    ['youre', ['you=you', 'are=re']],
    ['thats', ['that=that', "'s=s"]]
  ])('%s, typed without its apostrophe', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  test.each(['were', 'well', 'its', 'ill', 'shed', 'hell'])('“%s” is a word of its own', (text) => {
    expect(forms(text)).toEqual([text])
  })

  test('capitals do not hide one', () => {
    expect(pieces("YOU'RE")).toEqual(['you=YOU', "are='RE"])
    expect(pieces("DON'T")).toEqual(['do=DO', "not=N'T"])
  })

  test("“o'clock” and “rock 'n' roll” are none", () => {
    expect(forms("five o'clock")).toEqual(['five', "o'clock"])
    expect(forms("rock 'n' roll")).toEqual(['rock', "'n'", 'roll'])
  })
})

describe('offsets', () => {
  test('pieces of a contraction touch, and together are the word', () => {
    const text = 'Well, we’ll say that it isn’t so, and you mustn’t worry: I’d not.'
    const words = wordsIn(text)
    for (const [index, word] of words.entries()) {
      expect(word.end).toBeGreaterThan(word.start)
      expect(word.start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0)
    }
    expect(pieces(text)).toContain('not=n’t')
  })

  test('behind emoji they count UTF-16 units', () => {
    const text = '📦📦 It isn’t here 👩🏽‍🔧 yet'
    expect(pieces(text)).toEqual(['it=It', 'is=is', 'not=n’t', 'here=here', 'yet=yet'])
  })

  test('a letter whose lower case is longer leaves them right', () => {
    const text = 'İstanbul isn’t far'
    expect(
      wordsIn(text)
        .slice(1)
        .map(({start, end}) => text.slice(start, end))
    ).toEqual(['is', 'n’t', 'far'])
    expect(text.slice(wordsIn(text)[0]?.start, wordsIn(text)[0]?.end)).toBe('İstanbul')
  })

  test('over lines, with CRLF', () => {
    const text = 'Please send us\r\nthe label, it isn’t\r\nwith us yet.'
    expect(pieces(text)).toEqual([
      'please=Please',
      'send=send',
      'us=us',
      'the=the',
      'label=label',
      'it=it',
      'is=is',
      'not=n’t',
      'with=with',
      'us=us',
      'yet=yet'
    ])
  })

  test('a soft hyphen is left out of the form and kept in the offsets', () => {
    expect(pieces('soft\u00adhyphen')).toEqual(['softhyphen=soft\u00adhyphen'])
  })
})

describe('forms', () => {
  test('“e-mail” and “email” are one', () => {
    expect(forms('e-mail E-Mail email e-mails')).toEqual(['email', 'email', 'email', 'emails'])
  })

  test('short forms of phone keyboards', () => {
    expect(forms('pls tell u thx')).toEqual(['please', 'tell', 'you', 'thanks'])
  })

  test('accents stay', () => {
    expect(forms('Café naïve')).toEqual(['café', 'naïve'])
  })

  test('a non-breaking space parts words', () => {
    expect(forms('Kind\u00a0regards')).toEqual(['kind', 'regards'])
  })

  test('capital letters are remembered', () => {
    expect(wordsIn('Ask Ann about it').map((word) => word.capital)).toEqual([true, true, false, false])
  })
})

describe('signs between words', () => {
  test.each([
    ['a comma', 'pears, plums', 'plums'],
    ['a hyphen set as a dash', 'pears - plums', 'plums'],
    ['an en dash', 'pears – plums', 'plums'],
    ['an em dash', 'pears—plums', 'plums']
  ])('%s is a comma', (_, text, word) => {
    expect(after('comma', text)).toEqual([word])
    expect(after('barrier', text)).toEqual([])
  })

  test.each([
    ['a semicolon', 'pears; plums', ['plums']],
    ['a colon', 'pears: plums', ['plums']],
    ['brackets', 'pears (plums) figs', ['plums', 'figs']],
    ['square brackets', 'pears [plums] figs', ['plums', 'figs']],
    ['an ellipsis', 'pears … plums', ['plums']]
  ])('%s are a barrier', (_, text, words) => {
    expect(after('barrier', text)).toEqual(words)
    expect(after('comma', text)).toEqual([])
  })

  test('the full stop of a writer who begins sentences small is a barrier, and no part of the word', () => {
    expect(forms('we are sorry. please write. we answer')).toEqual(['we', 'are', 'sorry', 'please', 'write', 'we', 'answer'])
    expect(after('barrier', 'we are sorry. please write')).toEqual(['please'])
  })

  test('a full stop without a blank after it parts words', () => {
    expect(forms('We are sorry.Please write')).toEqual(['we', 'are', 'sorry', 'please', 'write'])
  })

  test.each(['kettle.example', 'sam@kettle.example', '9:30', '2.5', 'v2.0.1'])('the signs inside “%s” part nothing', (word) => {
    expect(pieces(`Please see ${word} first`)).toEqual(['please=Please', 'see=see', `${word}=${word}`, 'first=first'])
  })

  test('a hyphen inside a word is neither', () => {
    expect(wordsIn('a well-known brand').some((word) => word.comma || word.barrier)).toBe(false)
  })
})

describe('quotation marks', () => {
  test.each([
    ['curly double', 'You wrote “calm down” to us today'],
    ['straight double', 'You wrote "calm down" to us today'],
    ['curly single', 'You wrote ‘calm down’ to us today'],
    ['straight single', "You wrote 'calm down' to us today"],
    ['angle', 'You wrote «calm down» to us today'],
    ['German', 'You wrote „calm down“ to us today'],
    ['German angle', 'You wrote »calm down« to us today']
  ])('%s', (_, text) => {
    expect(quoted(text)).toEqual(['calm', 'down'])
  })

  test('over several sentences', () => {
    expect(quoted('You wrote “Calm down. We are late now!” Then you left')).toEqual(['Calm', 'down', 'We', 'are', 'late', 'now'])
  })

  test('one that is never closed ends with its paragraph', () => {
    expect(quoted('You wrote “calm down\n\nHere is the label.')).toEqual(['calm', 'down'])
  })

  test('inches open none', () => {
    expect(quoted('The 5" screen and the 7" one are both here')).toEqual([])
  })

  test('apostrophes open none', () => {
    expect(quoted("The customers' choice and the '90s aren't Ann's")).toEqual([])
    expect(quoted('The customers’ choice and the ’90s aren’t Ann’s')).toEqual([])
  })
})
