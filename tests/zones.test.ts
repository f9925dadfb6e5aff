/** What people type around the words that matter: each case names the zones it is cut into, as slices of the source. */
import {describe, expect, test} from 'vitest'
import {lintReply} from '../src/index.js'
import {type ZoneType, zonesOf} from '../src/read/zones.js'

type Slice = [ZoneType, string]

const lines = (...all: string[]) => all.join('\n')
const cut = (text: string, customer = ''): Slice[] => zonesOf(text, customer).map(({type, start, end}) => [type, text.slice(start, end)])
const only = (type: ZoneType, text: string) => cut(text).flatMap(([found, slice]) => (found === type ? [slice] : []))

/** A body no zone rule could take for anything else. */
const BODY = 'Thank you for the photographs. The new lid left our workshop this morning and reaches you on Friday.'

describe('greeting', () => {
  test('a reply without one is all body', () => {
    expect(cut(BODY)).toEqual([['body', BODY]])
  })

  test('“Hi” as the first word of a sentence is none', () => {
    const text = 'High tide was at nine, so the ferry left late. Thank you for waiting.'
    expect(cut(text)).toEqual([['body', text]])
  })

  test.each([
    'Hi Ann,',
    'Hi Ann -',
    'Hi Ann –',
    'Hi Ann —',
    'Hi Ann',
    'Hi Ann!',
    'Hi Ann:',
    'Hi,',
    'Hello there,',
    'Hey Ann 👋',
    'Hello Ann! 🙂',
    'Dear Ms. Okafor,',
    "Dear Dr. O'Hara,",
    'Dear Dr. O’Hara,',
    'Dear Mr and Mrs Lindqvist,',
    'Dear Ann and Tom,',
    'Dear Jean-Luc,',
    'Good morning, ',
    'Good afternoon Ms Adeyemi,',
    'To whom it may concern,',
    'Ann,',
    'Mr Lee:',
    'Dear J. Smith,'
  ])('“%s” on a line of its own', (greeting) => {
    expect(cut(lines(greeting, '', BODY))).toEqual([
      ['greeting', greeting.trim()],
      ['body', BODY]
    ])
  })

  test.each([
    ['Japanese', 'Hello 田中さん,'],
    ['Japanese with a full-width comma', 'Hi 佐藤、'],
    ['Arabic', 'Dear محمد,'],
    ['Cyrillic', 'Hi Ольга,'],
    ['Greek', 'Dear Ελένη,'],
    ['Hebrew', 'Hi רחל,'],
    ['Devanagari', 'Dear अनन्या,'],
    ['Korean', 'Hi 김민준,'],
    ['accented Latin', 'Dear Zoë Çelik,'],
    ['accented Latin, decomposed', 'Dear Zoe\u0308,'],
    ['with a particle', 'Dear Ms van der Meer,']
  ])('a name in any script: %s', (_, greeting) => {
    expect(cut(lines(greeting, '', BODY))).toEqual([
      ['greeting', greeting],
      ['body', BODY]
    ])
  })

  test('on the line of the first sentence', () => {
    expect(cut(`Hi Ann, ${BODY}`)).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', BODY]
    ])
  })

  test('“Hi Ann - ” on the line of the first sentence', () => {
    expect(cut(`Hi Ann - ${BODY}`)).toEqual([
      ['greeting', 'Hi Ann -'],
      ['body', BODY]
    ])
  })

  test('non-breaking spaces between its words', () => {
    expect(cut(lines('Dear\u00a0Ms\u00a0Okafor,', '', BODY))).toEqual([
      ['greeting', 'Dear\u00a0Ms\u00a0Okafor,'],
      ['body', BODY]
    ])
  })

  test('blank lines and blanks before it', () => {
    expect(cut(lines('', '  ', '  Hi Ann,', '', BODY))).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', BODY]
    ])
  })

  test('a subject line before it', () => {
    expect(cut(lines('Subject: Re: your kettle', '', 'Hi Ann,', '', BODY))).toEqual([
      ['subject', 'Subject: Re: your kettle'],
      ['greeting', 'Hi Ann,'],
      ['body', BODY]
    ])
  })

  test('alone, without a body', () => {
    expect(cut('Hi Ann,')).toEqual([['greeting', 'Hi Ann,']])
  })

  test.each([
    ['Japanese', '田中さん、'],
    ['Arabic', 'محمد،'],
    ['Cyrillic', 'Ольга,'],
    ['Korean', '김민준님,']
  ])('a bare name in any script: %s', (_, greeting) => {
    expect(cut(lines(greeting, '', BODY))).toEqual([
      ['greeting', greeting],
      ['body', BODY]
    ])
  })

  test.each(['Evening classes start again next Monday.', 'Welcome packs went out yesterday.', 'Morning deliveries arrive before noon.'])(
    'a short first sentence that begins like one is body: “%s”',
    (sentence) => {
      expect(cut(lines(sentence, BODY))).toEqual([['body', lines(sentence, BODY)]])
    }
  )

  test('a first sentence that begins like one is body', () => {
    const text = 'Hello and welcome to the club, we are glad that you joined us this spring.'
    expect(only('body', text).join(' ')).toContain('we are glad that you joined us this spring.')
  })
})

describe('sign-off and signature', () => {
  test.each([
    'Kind regards,',
    'Best,',
    'Best wishes',
    'With kindest regards,',
    'Many thanks,',
    'Thanks!',
    'Cheers',
    'Yours sincerely,',
    'Warmly,',
    'All the best,',
    'Take care,',
    'Mit freundlichen Grüßen',
    'Cordialement,',
    'Saludos,'
  ])('“%s” and a name', (signOff) => {
    expect(cut(lines('Hi Ann,', '', BODY, '', signOff, 'Sam'))).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', BODY],
      ['sign-off', signOff],
      ['signature', 'Sam']
    ])
  })

  test('a signature of two lines', () => {
    expect(cut(lines(BODY, '', 'Kind regards,', 'Sam Whitlock', 'Customer care, Hollow Kettle Ltd.'))).toEqual([
      ['body', BODY],
      ['sign-off', 'Kind regards,'],
      ['signature', lines('Sam Whitlock', 'Customer care, Hollow Kettle Ltd.')]
    ])
  })

  test('a signature of two lines without a sign-off', () => {
    expect(cut(lines(BODY, '', 'Sam Whitlock', 'Hollow Kettle'))).toEqual([
      ['body', BODY],
      ['signature', lines('Sam Whitlock', 'Hollow Kettle')]
    ])
  })

  test.each(['We mend what others throw away.', '"Mending is better than ending."', 'This e-mail was sent to you by Hollow Kettle.'])(
    'a slogan or footer below the name: “%s”',
    (slogan) => {
      expect(cut(lines(BODY, '', 'Best,', 'Sam', slogan))).toEqual([
        ['body', BODY],
        ['sign-off', 'Best,'],
        ['signature', lines('Sam', slogan)]
      ])
    }
  )

  test('telephone, mail and web lines', () => {
    const signature = lines('Sam Whitlock', 'Tel. +44 20 7946 0018', 'sam@kettle.example', 'https://kettle.example')
    expect(cut(lines(BODY, '', 'Kind regards,', '', signature))).toEqual([
      ['body', BODY],
      ['sign-off', 'Kind regards,'],
      ['signature', signature]
    ])
  })

  test('“-- ” begins the signature', () => {
    expect(cut(lines(BODY, '', 'Sam', '-- ', 'Sam Whitlock | Hollow Kettle', 'We mend what others throw away.'))).toEqual([
      ['body', BODY],
      ['signature', lines('Sam', '-- ', 'Sam Whitlock | Hollow Kettle', 'We mend what others throw away.')]
    ])
  })

  test('“-- ” with the sign-off above it', () => {
    expect(cut(lines(BODY, '', 'Best,', 'Sam', '', '-- ', 'Hollow Kettle, 4 Mill Lane'))).toEqual([
      ['body', BODY],
      ['sign-off', 'Best,'],
      ['signature', lines('Sam', '', '-- ', 'Hollow Kettle, 4 Mill Lane')]
    ])
  })

  test('“--” that lost its blank', () => {
    expect(cut(lines(BODY, '', '--', 'Sam Whitlock'))).toEqual([
      ['body', BODY],
      ['signature', lines('--', 'Sam Whitlock')]
    ])
  })

  test('the name on the line of the sign-off', () => {
    expect(only('body', lines(BODY, '', 'Many thanks, Sam'))).toEqual([BODY])
  })

  test('“– Sam”', () => {
    expect(cut(lines(BODY, '', '– Sam'))).toEqual([
      ['body', BODY],
      ['signature', '– Sam']
    ])
  })

  test.each([
    ['Japanese', '田中 花子'],
    ['Arabic', 'محمد العلي'],
    ['Cyrillic', 'Ольга Иванова'],
    ['accented', 'Zoë Çelik'],
    ['Korean', '김민준']
  ])('a name in any script: %s', (_, name) => {
    expect(cut(lines(BODY, '', 'Kind regards,', name))).toEqual([
      ['body', BODY],
      ['sign-off', 'Kind regards,'],
      ['signature', name]
    ])
    expect(cut(lines(BODY, '', name))).toEqual([
      ['body', BODY],
      ['signature', name]
    ])
  })

  test.each([
    'Sent from my iPhone',
    'Sent from my Android device',
    'Get Outlook for iOS',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone'
  ])('“%s” belongs to the signature', (client) => {
    expect(cut(lines(BODY, '', client))).toEqual([
      ['body', BODY],
      ['signature', client]
    ])
    expect(cut(lines(BODY, '', 'Best,', 'Sam', '', client))).toEqual([
      ['body', BODY],
      ['sign-off', 'Best,'],
      ['signature', lines('Sam', '', client)]
    ])
  })

  test.each([
    'This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, please delete it.',
    'CONFIDENTIALITY NOTICE: the contents of this message may be privileged.',
    'Please consider the environment before printing this e-mail.',
    'Registered in England and Wales, company number 0123456.'
  ])('a legal disclaimer is no body: “%s”', (disclaimer) => {
    expect(cut(lines(BODY, '', 'Best,', 'Sam', '', disclaimer))).toEqual([
      ['body', BODY],
      ['sign-off', 'Best,'],
      ['signature', lines('Sam', '', disclaimer)]
    ])
    expect(only('body', lines(BODY, '', disclaimer))).toEqual([BODY])
  })

  test('a disclaimer wrapped over several lines', () => {
    const disclaimer = lines(
      'This message and its attachments are confidential and intended for the',
      'person it is addressed to. If it reached you by mistake, you must not',
      'copy it, and we apologise for any inconvenience.'
    )
    expect(only('body', lines(BODY, '', 'Best,', 'Sam', '', disclaimer))).toEqual([BODY])
    expect(lintReply(lines(BODY, '', 'Best,', 'Sam', '', disclaimer), {preset: 'all', rules: {impersonal: 'off'}}).messages).toEqual([])
  })

  test('a closing sentence is body, not a sign-off', () => {
    const text = lines(BODY, '', 'Let me know how the new lid fits.')
    expect(cut(text)).toEqual([['body', text]])
  })

  test('thanks inside the body are no sign-off', () => {
    const text = lines(
      'Thank you for the photographs.',
      'Thanks to them we found the fault, and the new lid left our workshop this morning.'
    )
    expect(cut(text)).toEqual([['body', text]])
  })

  test('an emoji after the sign-off', () => {
    expect(cut(lines(BODY, '', 'Cheers 🙂', 'Sam'))).toEqual([
      ['body', BODY],
      ['sign-off', 'Cheers 🙂'],
      ['signature', 'Sam']
    ])
  })
})

describe('postscript', () => {
  test.each([
    'P.S. The spare handle is in the same box.',
    'PS: the spare handle is in the same box.',
    'p.s. the spare handle is in the same box.'
  ])('“%s” below the signature is body', (postscript) => {
    const text = lines(BODY, '', 'Best,', 'Sam', '', postscript)
    expect(cut(text)).toEqual([
      ['body', BODY],
      ['sign-off', 'Best,'],
      ['signature', 'Sam'],
      ['body', postscript]
    ])
    expect(zonesOf(text).at(-1)?.postscript).toBe(true)
  })

  test('above the signature it is body too', () => {
    const text = lines(BODY, '', 'P.S. The spare handle is in the same box.', '', 'Best,', 'Sam')
    expect(only('body', text).join('\n')).toContain('The spare handle is in the same box.')
    expect(only('signature', text)).toEqual(['Sam'])
  })
})

describe('quoted', () => {
  test('lines after “>” below the draft', () => {
    expect(
      cut(
        lines(
          'Hi Ann,',
          '',
          BODY,
          '',
          'Sam',
          '',
          'On Mon, 3 Feb 2025 at 10:00, Ann Lee <ann@lee.example> wrote:',
          '> The lid is cracked.',
          '> Ann'
        )
      )
    ).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', BODY],
      ['signature', 'Sam'],
      ['quoted', lines('On Mon, 3 Feb 2025 at 10:00, Ann Lee <ann@lee.example> wrote:', '> The lid is cracked.', '> Ann')]
    ])
  })

  test('a signature below the quotation', () => {
    expect(
      cut(lines('Hi Ann,', '', BODY, '', '> The lid is cracked.', '> What now?', '', 'Kind regards,', 'Sam Whitlock', 'Hollow Kettle'))
    ).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', BODY],
      ['quoted', lines('> The lid is cracked.', '> What now?')],
      ['sign-off', 'Kind regards,'],
      ['signature', lines('Sam Whitlock', 'Hollow Kettle')]
    ])
  })

  test('a name alone below the quotation', () => {
    expect(cut(lines(BODY, '', '> The lid is cracked.', '', 'Sam Whitlock')).at(-1)?.[0]).toBe('signature')
  })

  test('answers between quoted lines: every unquoted part is body', () => {
    expect(
      cut(
        lines(
          'Hi Ann,',
          '',
          '> The lid is cracked, what now?',
          '',
          'A new one is on its way to you.',
          '',
          '> And who pays the postage?',
          'We do, of course.',
          '',
          'Thank you for the photographs.',
          '',
          'Best,',
          'Sam'
        )
      )
    ).toEqual([
      ['greeting', 'Hi Ann,'],
      ['quoted', '> The lid is cracked, what now?'],
      ['body', 'A new one is on its way to you.'],
      ['quoted', '> And who pays the postage?'],
      ['body', lines('We do, of course.', '', 'Thank you for the photographs.')],
      ['sign-off', 'Best,'],
      ['signature', 'Sam']
    ])
  })

  test('answers between quoted lines under an attribution', () => {
    const text = lines(
      'On 3 Feb 2025, Ann Lee wrote:',
      '> Is the lid covered?',
      'Yes, for two years.',
      '> Who pays the postage?',
      'We do, of course.'
    )
    expect(only('body', text)).toEqual(['Yes, for two years.', 'We do, of course.'])
  })

  test('an answer right below a quoted line, without a blank line', () => {
    expect(cut(lines('> Is it covered?', 'Yes, it is covered for two years.'))).toEqual([
      ['quoted', '> Is it covered?'],
      ['body', 'Yes, it is covered for two years.']
    ])
  })

  test('nothing but quotation', () => {
    expect(cut(lines('> The lid is cracked.', '> What now?'))).toEqual([['quoted', lines('> The lid is cracked.', '> What now?')]])
  })

  test('a line of the customer’s repeated without a mark', () => {
    const theirs = 'Do you also sell the glass lid on its own?'
    expect(cut(lines(theirs, '', 'Yes, for nine pounds.'), lines('Hello,', theirs, 'Ann'))).toEqual([
      ['quoted', theirs],
      ['body', 'Yes, for nine pounds.']
    ])
  })

  test('a comparison sign inside a line quotes nothing', () => {
    const text = 'Choose Settings > Orders > Returns and print the label there.'
    expect(cut(text)).toEqual([['body', text]])
  })

  test('“From:” in a sentence starts no quotation', () => {
    const text = lines('From: Monday on we are back to normal hours.', 'Thank you for bearing with us so patiently this week.')
    expect(only('quoted', text)).toEqual([])
  })
})

describe('signs and line ends', () => {
  test('CRLF: zones end before the line ending', () => {
    const text = ['Hi Ann,', '', BODY, '', 'Best,', 'Sam', ''].join('\r\n')
    expect(cut(text)).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', BODY],
      ['sign-off', 'Best,'],
      ['signature', 'Sam']
    ])
  })

  test('a lone CR ends lines too', () => {
    expect(cut(['Hi Ann,', '', BODY, '', 'Best,', 'Sam'].join('\r')).map(([type]) => type)).toEqual([
      'greeting',
      'body',
      'sign-off',
      'signature'
    ])
  })

  test('mixed line ends', () => {
    expect(cut(`Hi Ann,\r\n\n${BODY}\r\r\nBest,\nSam\r\n`).map(([type]) => type)).toEqual(['greeting', 'body', 'sign-off', 'signature'])
  })

  test('a byte order mark before the greeting', () => {
    const text = lines('\uFEFFHi Ann,', '', BODY)
    expect(cut(text).map(([type]) => type)).toEqual(['greeting', 'body'])
    expect(cut(text).at(-1)).toEqual(['body', BODY])
  })

  test('non-breaking spaces make a blank line blank', () => {
    expect(cut(lines('Hi Ann,', '\u00a0', BODY, '\u00a0', 'Best,', 'Sam'))).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', BODY],
      ['sign-off', 'Best,'],
      ['signature', 'Sam']
    ])
  })

  test('non-breaking spaces inside the sign-off', () => {
    expect(cut(lines(BODY, '', 'Kind\u00a0regards,', 'Sam\u00a0Whitlock')).slice(1)).toEqual([
      ['sign-off', 'Kind\u00a0regards,'],
      ['signature', 'Sam\u00a0Whitlock']
    ])
  })

  test('emoji in the body keep offsets in UTF-16 units', () => {
    const body = 'The parcel 📦 is on its way 🚚. It reaches you on Friday, thank you for waiting 🙏🏽'
    expect(cut(lines('Hi Ann 👋,', '', body, '', 'Sam'))).toEqual([
      ['greeting', 'Hi Ann 👋,'],
      ['body', body],
      ['signature', 'Sam']
    ])
  })

  test('curly quotes stay in the body', () => {
    const text = 'You’ll find “Orders” under ‘My account’. Thank you for asking us about it first.'
    expect(cut(text)).toEqual([['body', text]])
  })

  test('a hard-wrapped paragraph is one body', () => {
    const body = lines(
      'Thank you for the photographs of the lid, they helped us to see at once what',
      'happened on the way to you. The new one left our workshop this morning and',
      'reaches you on',
      'Friday.'
    )
    expect(cut(lines('Hi Ann,', '', body, '', 'Best,', 'Sam'))).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', body],
      ['sign-off', 'Best,'],
      ['signature', 'Sam']
    ])
  })

  test('a bullet list stays in the body, its last item too', () => {
    const body = lines('Thank you for asking. In the box you will find:', '- the lid', '- two screws', '- Instructions')
    expect(cut(lines('Hi Ann,', '', body, '', 'Best,', 'Sam'))).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', body],
      ['sign-off', 'Best,'],
      ['signature', 'Sam']
    ])
    expect(cut(body)).toEqual([['body', body]])
  })

  test('a numbered list at the end of the draft stays in the body', () => {
    const body = lines('Thank you for asking. Here is how:', '1. Open Settings', '2. Choose Orders', '3) Print Label')
    expect(cut(body)).toEqual([['body', body]])
  })

  test.each([
    ['empty', ''],
    ['blank', ' \n\t\r\n ']
  ])('a draft that is %s has no zones', (_, text) => {
    expect(zonesOf(text)).toEqual([])
  })
})

test('zones come in order, never overlap and leave out nothing but white space', () => {
  const text = lines(
    'Subject: lid',
    'Hi Ann - thank you.',
    '',
    '> What now?',
    'A new one is on its way.',
    '',
    'Best,',
    'Sam',
    '',
    'PS: it is blue.',
    '',
    '-- ',
    'Hollow Kettle'
  )
  let at = 0
  for (const {start, end} of zonesOf(text)) {
    expect(text.slice(at, start).trim()).toBe('')
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(text.slice(at).trim()).toBe('')
})
