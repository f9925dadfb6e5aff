/** The phrase pattern language, construct by construct. */
import {describe, expect, test} from 'vitest'
import {compileGuards, isHarmless, laterGuards} from '../src/phrases/guarded.js'
import {inflect, spellings} from '../src/phrases/inflect.js'
import {find, PhraseIndex} from '../src/phrases/match.js'
import {firstWords, PatternError, parsePattern} from '../src/phrases/pattern.js'
import {sentencesIn, wordsIn} from './examples.js'

/** The words of `text` that `pattern` first matches, as written there. */
function match(pattern: string, text: string): string | undefined {
  for (const words of sentencesIn(text)) {
    const span = find(parsePattern(pattern), words)
    if (span) return text.slice(words[span.from]?.start, words[span.to - 1]?.end)
  }
  return undefined
}

const cases = (rows: [pattern: string, text: string, found: string | undefined][]) =>
  rows.map(([pattern, text, found]) => ({pattern, text, found}))

describe('word', () => {
  test.each(
    cases([
      ['calm down', 'Please CALM Down now', 'CALM Down'],
      ['calm down', 'calming downs', undefined],
      ['our policy', 'our\u00a0policy', 'our\u00a0policy'],
      ['our policy', 'our\npolicy', 'our\npolicy'],
      ['Our Policy', 'our policy', 'our policy'],
      ['email us', 'e-mail us', 'e-mail us'],
      ['24/7', 'open 24/7 for you', '24/7'],
      ['terms & conditions', 'terms and conditions', undefined]
    ])
  )('$pattern in $text: $found', ({pattern, text, found}) => {
    expect(match(pattern, text)).toBe(found)
  })

  test.each(
    cases([
      ['you are wrong', "You're wrong", "You're wrong"],
      ['you are wrong', 'You’re wrong', 'You’re wrong'],
      ['you are wrong', 'youre wrong', 'youre wrong'],
      ["you're wrong", 'You are wrong', 'You are wrong'],
      ['you’re wrong', 'You are wrong', 'You are wrong'],
      ['that is not true', "That's not true", "That's not true"],
      ['that is not true', "That isn't true", "That isn't true"],
      ["that isn't true", 'That is not true', 'That is not true'],
      ['cannot help', "We can't help", "can't help"],
      ["can't help", 'We can not help', 'can not help'],
      ["won't help", 'We will not help', 'will not help'],
      ["shan't help", 'We shall not help', 'shall not help'],
      ['it has been', "It's been", "It's been"],
      ['i would say', "I'd say", "I'd say"],
      ['i had gone', "I'd gone", "I'd gone"],
      ["i'd say", 'I would say', undefined],
      ['let us see', "Let's see", "Let's see"],
      ["let's see", 'Let us see', 'Let us see'],
      ["i've told you", 'I have told you', 'I have told you'],
      ["we'll close", 'We will close', 'We will close'],
      ["i'm sure", 'I am sure', 'I am sure'],
      ["your bank's fault", "your bank's fault", "your bank's fault"]
    ])
  )('contractions: $pattern in $text: $found', ({pattern, text, found}) => {
    expect(match(pattern, text)).toBe(found)
  })

  test.each([
    ['apologise', 'apologize'],
    ['apologised', 'apologized'],
    ['apologising', 'apologizing'],
    ['organisation', 'organization'],
    ['colour', 'color'],
    ['colours', 'colors'],
    ['favourite', 'favorite'],
    ['behaviour', 'behavior'],
    ['honoured', 'honored'],
    ['labour', 'labor'],
    ['cancelled', 'canceled'],
    ['travelling', 'traveling'],
    ['labelled', 'labeled'],
    ['centre', 'center'],
    ['centres', 'centers'],
    ['licence', 'license'],
    ['defence', 'defense']
  ])('British “%s” and American “%s” match each other', (british, american) => {
    expect(match(british, american)).toBe(american)
    expect(match(american, british)).toBe(british)
  })
})

describe('~word', () => {
  test.each([
    ['fail', ['fail', 'fails', 'failed', 'failing']],
    ['ship', ['ship', 'ships', 'shipped', 'shipping']],
    ['try', ['try', 'tries', 'tried', 'trying']],
    ['apologise', ['apologise', 'apologises', 'apologised', 'apologising', 'apologize', 'apologized']],
    ['cancel', ['cancels', 'cancelled', 'canceled', 'cancelling', 'canceling']],
    ['refer', ['referred', 'referring']],
    ['send', ['send', 'sends', 'sent', 'sending']],
    ['write', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['tell', ['tells', 'told', 'telling']],
    ['pay', ['pays', 'paid', 'paying']],
    ['be', ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']],
    ['have', ['have', 'has', 'had', 'having']],
    ['do', ['do', 'does', 'did', 'done', 'doing']],
    ['go', ['go', 'goes', 'went', 'gone', 'going']],
    ['miss', ['misses', 'missed', 'missing']],
    ['reach', ['reaches', 'reached', 'reaching']],
    ['customer', ['customer', 'customers']],
    ['policy', ['policy', 'policies']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']]
  ])('~%s matches %j', (lemma, all) => {
    for (const form of all) expect(match(`~${lemma}`, form), form).toBe(form)
  })

  test('matches no other word that begins like it', () => {
    for (const [lemma, other] of [
      ['fail', 'failure'],
      ['ship', 'shape'],
      ['pay', 'payment'],
      ['send', 'sender']
    ] as const) {
      expect(match(`~${lemma}`, other), other).toBeUndefined()
    }
  })

  test('no plain word is inflected', () => {
    expect(match('fail to', 'failed to')).toBeUndefined()
  })

  test('forms are listed once', () => {
    for (const lemma of ['ship', 'put', 'cost', 'refer', 'be']) expect(inflect(lemma)).toEqual([...new Set(inflect(lemma))])
    expect(spellings('colour')).toEqual([...new Set(spellings('colour'))])
  })
})

describe('( | ) and [ | ]', () => {
  test.each(
    cases([
      ['(as|like) i said', 'as I said', 'as I said'],
      ['(as|like) i said', 'like I said', 'like I said'],
      ['(as|like) i said', 'what I said', undefined],
      ['(as i|as we have|we) said', 'as we have said', 'as we have said'],
      ['i [have|already] said', 'I said', 'I said'],
      ['i [have|already] said', 'I already said', 'I already said'],
      ['i [have|already] said', 'I have already said', undefined],
      ['i [have] [already] said', 'I have already said', 'I have already said'],
      ['[kindly] be advised', 'be advised', 'be advised'],
      ['not ((my|our) problem|(my|our) job)', 'not our job', 'not our job'],
      ['(a|b [c|d]) e', 'b d e', 'b d e'],
      ['our policy [on returns]', 'our policy on returns', 'our policy on returns'],
      ['(out of|out) luck', 'out of luck', 'out of luck']
    ])
  )('$pattern in $text: $found', ({pattern, text, found}) => {
    expect(match(pattern, text)).toBe(found)
  })
})

describe('<class>', () => {
  test.each(
    cases([
      ['<intensifier> sorry', 'so sorry', 'so sorry'],
      ['<intensifier> sorry', 'not sorry', undefined],
      ['<we> think', 'I think', 'I think'],
      ['<our> policy', 'my policy', 'my policy'],
      ['<be> advised', 'were advised', 'were advised'],
      ['it <be> late', "it's late", "it's late"],
      ['<modal> help', "I'll help", "'ll help"],
      ['<modal> be', 'must be', 'must be'],
      ['by <weekday>', 'by Friday', 'by Friday'],
      ['in <month>', 'in September', 'in September'],
      ['<number> days', '5 days', '5 days'],
      ['<number> days', 'five days', 'five days'],
      ['<number> days', 'many days', undefined],
      ['have <participle>', 'have ignored', 'have ignored'],
      ['have <participle>', 'have written', 'have written'],
      ['have <participle>', 'have red', undefined],
      ['keep <ing>', 'keep asking', 'keep asking'],
      ['<ly> wrong', 'simply wrong', 'simply wrong'],
      ['ask <wh>', 'ask whether', 'ask whether'],
      ['<word> luck', 'bad luck', 'bad luck']
    ])
  )('$pattern in $text: $found', ({pattern, text, found}) => {
    expect(match(pattern, text)).toBe(found)
  })
})

describe('_ and ...', () => {
  test.each(
    cases([
      ['our _ policy', 'our returns policy', 'our returns policy'],
      ['our _ policy', 'our policy', undefined],
      ['our _ policy', 'our new returns policy', undefined],
      ['talk ... manager', 'talk manager', 'talk manager'],
      ['talk ... manager', 'talk to my manager', 'talk to my manager'],
      ['talk ... manager', 'talk one two three four manager', 'talk one two three four manager'],
      ['talk ... manager', 'talk one two three four five manager', undefined],
      ['talk ... manager', 'talk to him, then the manager', undefined],
      ['talk ... manager', 'talk to him; manager', undefined],
      ['talk ...', 'talk to him', 'talk']
    ])
  )('$pattern in $text: $found', ({pattern, text, found}) => {
    expect(match(pattern, text)).toBe(found)
  })
})

describe('^ and $', () => {
  test.each(
    cases([
      ['^ unfortunately', 'Unfortunately it left', 'Unfortunately'],
      ['^ unfortunately', 'It unfortunately left', undefined],
      ['^ unfortunately', 'It left: unfortunately early', 'unfortunately'],
      ['is that clear $', 'Is that clear?', 'Is that clear'],
      ['is that clear $', 'Is that clear enough?', undefined],
      ['is that clear $', 'Is that clear (to all)?', 'Is that clear'],
      ['^ no $', 'No.', 'No'],
      ['^ no $', 'No luck', undefined],
      ['^ no $', 'No. Never.', 'No']
    ])
  )('$pattern in $text: $found', ({pattern, text, found}) => {
    expect(match(pattern, text)).toBe(found)
  })
})

describe('signs between the words of a match', () => {
  test.each([
    ['a comma', 'please, calm down', true],
    ['a dash', 'please – calm down', true],
    ['an em dash', 'please—calm down', true],
    ['a line break', 'please\ncalm down', true],
    ['a semicolon', 'please; calm down', false],
    ['a colon', 'please: calm down', false],
    ['an opening bracket', 'please (calm down)', false],
    ['a closing bracket', '(say please) calm down', false],
    ['an ellipsis', 'please … calm down', false],
    ['the end of the sentence', 'Say please. Calm down now.', false]
  ])('%s: %s', (_, text, matches) => {
    expect(match('please calm down', text) !== undefined).toBe(matches)
  })

  test('a barrier before the first word does not count', () => {
    expect(match('calm down', 'Please (calm down)')).toBe('calm down')
  })
})

test('of several ways to match the longest counts', () => {
  expect(match('sorry [for|for the] [inconvenience]', 'sorry for the inconvenience')).toBe('sorry for the inconvenience')
})

describe('a pattern that cannot be read', () => {
  test.each([
    ['calm (down', '“calm (down”: a “(” is never closed'],
    ['calm [down', '“calm [down”: a “[” is never closed'],
    ['calm | down', '“calm | down”: “|” stands outside brackets'],
    ['', '“”: the pattern is empty'],
    ['  ', '“  ”: the pattern is empty'],
    ['calm, down', '“calm, down”: “calm,” is not part of the pattern language'],
    ['calm down!', '“calm down!”: “down!” is not part of the pattern language'],
    ['“calm down”', '““calm down””: ““calm” is not part of the pattern language'],
    ['~', '“~”: “~” is not part of the pattern language']
  ])('%j', (pattern, message) => {
    expect(() => parsePattern(pattern)).toThrow(PatternError)
    expect(() => parsePattern(pattern)).toThrow(message)
  })

  test('a bracket that closes nothing is named', () => {
    expect(() => parsePattern('calm down)')).toThrow('“)”')
    expect(() => parsePattern('calm down]')).toThrow('“]”')
  })

  test('an unknown class is named, and the known ones are listed', () => {
    expect(() => parsePattern('<colour> bike')).toThrow(
      /“<colour> bike”: no word class is called <colour> \(known: .*\bintensifier\b.*\bweekday\b.*\)/
    )
  })
})

describe('the index', () => {
  const sweep = (patterns: string[], text: string) => {
    const index = new PhraseIndex<string>()
    for (const pattern of patterns) index.add(pattern, pattern)
    const words = wordsIn(text)
    const found: string[] = []
    index.sweep(words, (entry, {from, to}) => found.push(`${entry} @ ${text.slice(words[from]?.start, words[to - 1]?.end)}`))
    return found
  }

  test('finds every match of every pattern, once', () => {
    expect(sweep(['down', 'calm down', '~calm'], 'Calm down, please calm down').sort()).toEqual([
      'calm down @ Calm down',
      'calm down @ calm down',
      'down @ down',
      'down @ down',
      '~calm @ Calm',
      '~calm @ calm'
    ])
  })

  test('finds patterns that begin with a choice, an option, a class or any word', () => {
    const text = 'You really must wait'
    expect(sweep(['(you|they) really'], text)).toHaveLength(1)
    expect(sweep(['[you] really must'], text)).toEqual(['[you] really must @ You really must', '[you] really must @ really must'])
    expect(sweep(['<ly> must'], text)).toHaveLength(1)
    expect(sweep(['<modal> wait'], text)).toHaveLength(1)
    expect(sweep(['_ wait'], text)).toEqual(['_ wait @ must wait'])
    expect(sweep(['... wait'], text).length).toBeGreaterThan(0)
    expect(sweep(['^ you'], text)).toHaveLength(1)
  })

  test('knows the words a pattern can begin with', () => {
    expect([...(firstWords(parsePattern('(calm|cool) down')) ?? [])].sort()).toEqual(['calm', 'cool'])
    expect([...(firstWords(parsePattern('[please] calm down')) ?? [])].sort()).toEqual(['calm', 'please'])
    expect(firstWords(parsePattern('_ down'))).toBeUndefined()
    expect(firstWords(parsePattern('<ly> down'))).toBeUndefined()
  })

  test.each(['[calm]', '_', '...', '<ly>', '^ $', '[calm] [down]', '(calm|<ly>)'])(
    'a pattern without a word of its own is refused: %s',
    (pattern) => {
      expect(() => new PhraseIndex().add(pattern, pattern)).toThrow(PatternError)
      expect(() => new PhraseIndex().add(pattern, pattern)).toThrow(`“${pattern}”: a pattern needs at least one word of its own`)
    }
  )
})

describe('guards', () => {
  const harmless = (unless: {before?: string[]; after?: string[]; sentence?: string[]}, text: string, pattern = 'calm down') => {
    const guards = compileGuards(unless)
    const words = wordsIn(text)
    const span = find(parsePattern(pattern), words)
    if (!span || !guards) throw new Error('no match to guard')
    return isHarmless(guards, words, span)
  }

  test('before: only right before the phrase', () => {
    expect(harmless({before: ['told him to']}, 'The doctor told him to calm down')).toBe(true)
    expect(harmless({before: ['told him']}, 'The doctor told him to calm down')).toBe(false)
    expect(harmless({before: ['told ... to']}, 'The doctor told them all to calm down')).toBe(true)
  })

  test('after: only right after the phrase', () => {
    expect(harmless({after: ['the children']}, 'It helps to calm down the children')).toBe(true)
    expect(harmless({after: ['children']}, 'It helps to calm down the children')).toBe(false)
    expect(harmless({after: ['... children']}, 'It helps to calm down the children')).toBe(true)
  })

  test('sentence: anywhere in the sentence', () => {
    expect(harmless({sentence: ['doctor']}, 'He should calm down, says his doctor')).toBe(true)
    expect(harmless({sentence: ['nurse']}, 'He should calm down, says his doctor')).toBe(false)
  })

  test('none: no guards', () => {
    expect(compileGuards(undefined)).toBeUndefined()
  })
})

test('a pattern finds words that no pattern had before it was first tried', () => {
  const index = new PhraseIndex<string>()
  index.add('zebra [quagga|okapi] crossing', 'found')
  const seen: string[] = []
  for (const text of ['A zebra okapi crossing.', 'A zebra crossing.']) {
    index.sweep(wordsIn(text), (entry, {from, to}) => seen.push(`${entry} ${from}-${to}`))
  }
  expect(seen).toEqual(['found 1-4', 'found 1-3'])
})

test('a guard read only when needed knows words that no pattern had before', () => {
  const index = new PhraseIndex<string>()
  index.add('calm down', 'calm')
  const guards = laterGuards({after: ['wombat']})
  const harmless: boolean[] = []
  for (const text of ['Calm down wombat.', 'Calm down now.']) {
    const words = wordsIn(text)
    index.sweep(words, (_, span) => harmless.push(guards !== undefined && isHarmless(guards(words), words, span)))
  }
  expect(harmless).toEqual([true, false])
})
