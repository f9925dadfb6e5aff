/** A draft that quotes the mail it answers: what becomes the customer's message, and where each of its characters stands. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findQuestions, lintReply, readThread} from '../src/index.js'
import {zonesOf} from '../src/read/zones.js'

const lines = (...all: string[]) => all.join('\n')

const DRAFT = lines('Hi Ann,', '', 'Thank you for the photographs. A new lid left our workshop this morning.', '', 'Sam', '')
const CUSTOMER = lines('The lid is cracked.', 'When does a new one come?', '', 'Ann')
const QUOTED = lines('> The lid is cracked.', '> When does a new one come?', '>', '> Ann')

/** Every character of the customer's message stands in the draft where `toDraft` says; a line end may be a longer one there. */
function expectMapped(draft: string) {
  const {customer = '', toDraft} = readThread(draft)
  for (const {0: sign, index} of customer.matchAll(/[\s\S]/gu)) {
    const there = toDraft(index)
    const found = draft.slice(there, there + sign.length)
    if (sign === '\n') expect(['\n', '\r', '']).toContain(found)
    else expect(found, `character ${index} of ${JSON.stringify(customer)}`).toBe(sign)
  }
}

/** The customer's message, with the white space around it left out, and its places checked. */
function customerOf(draft: string) {
  const {customer} = readThread(draft)
  expectMapped(draft)
  return customer?.trim()
}

describe('attribution lines', () => {
  const attributions = {
    'English, Gmail': 'On Mon, 3 Feb 2025 at 10:00, Ann Lee <ann@lee.example> wrote:',
    'English, Gmail in America': 'On Mon, Feb 3, 2025 at 10:00 AM Ann Lee <ann@lee.example> wrote:',
    'English, Apple Mail': 'On 3 Feb 2025, at 10:00, Ann Lee <ann@lee.example> wrote:',
    'English, Thunderbird': 'On 03/02/2025 10:00, Ann Lee wrote:',
    'English, name first': 'Ann Lee <ann@lee.example> wrote:',
    'English, wrapped': lines('On Mon, Feb 3, 2025 at 10:00 AM Ann Lee', '<ann@lee.example> wrote:'),
    'German, Gmail': 'Am Mo., 3. Feb. 2025 um 10:00 Uhr schrieb Ann Lee <ann@lee.example>:',
    'German, Thunderbird': 'Am 03.02.2025 um 10:00 schrieb Ann Lee:',
    'German, wrapped': lines('Am Mo., 3. Feb. 2025 um 10:00 Uhr schrieb Ann Lee', '<ann@lee.example>:'),
    'French, Gmail': 'Le lun. 3 févr. 2025 à 10:00, Ann Lee <ann@lee.example> a écrit :',
    'French, with non-breaking spaces': 'Le lun. 3 févr. 2025 à 10:00, Ann Lee <ann@lee.example> a\u00a0écrit\u00a0:',
    'French, Thunderbird': 'Le 03/02/2025 à 10:00, Ann Lee a écrit :',
    'French, wrapped': lines('Le lun. 3 févr. 2025 à 10:00, Ann Lee', '<ann@lee.example> a écrit :'),
    'Spanish, Gmail': 'El lun, 3 feb 2025 a las 10:00, Ann Lee (<ann@lee.example>) escribió:',
    'Spanish, Thunderbird': 'El 3/2/25 a las 10:00, Ann Lee escribió:',
    'Spanish, wrapped': lines('El lun, 3 feb 2025 a las 10:00, Ann Lee', '(<ann@lee.example>) escribió:')
  }

  test.each(Object.entries(attributions))('%s: above lines with “>”', (_, attribution) => {
    expect(customerOf(lines(DRAFT, attribution, QUOTED))).toBe(CUSTOMER)
  })

  test.each(Object.entries(attributions))('%s: above lines without “>”', (_, attribution) => {
    expect(customerOf(lines(DRAFT, attribution, '', CUSTOMER))).toBe(CUSTOMER)
  })

  test.each(Object.entries(attributions))('%s: is quoted itself, and no word below it is linted', (_, attribution) => {
    const draft = lines(DRAFT, attribution, '> You must calm down, and I am sorry, so sorry, very sorry.')
    const quoted = zonesOf(draft).filter((zone) => zone.type === 'quoted')
    expect(quoted.map(({start, end}) => draft.slice(start, end))).toEqual([draft.slice(DRAFT.length + 1)])
    expect(lintReply(draft, {preset: 'all'}).messages).toEqual([])
  })
})

describe('separators and header blocks', () => {
  const headers = {
    'English, Outlook': lines(
      'From: Ann Lee <ann@lee.example>',
      'Sent: Monday, 3 February 2025 10:00',
      'To: Hollow Kettle',
      'Subject: lid',
      ''
    ),
    'English, Outlook below a rule': lines(
      '________________________________',
      'From: Ann Lee <ann@lee.example>',
      'Sent: Monday, 3 February 2025 10:00',
      'To: Hollow Kettle',
      'Subject: lid',
      ''
    ),
    'German, Outlook': lines(
      'Von: Ann Lee <ann@lee.example>',
      'Gesendet: Montag, 3. Februar 2025 10:00',
      'An: Hollow Kettle',
      'Betreff: Deckel',
      ''
    ),
    'French, Outlook': lines(
      'De : Ann Lee <ann@lee.example>',
      'Envoyé : lundi 3 février 2025 10:00',
      'À : Hollow Kettle',
      'Objet : couvercle',
      ''
    ),
    'Spanish, Outlook': lines(
      'De: Ann Lee <ann@lee.example>',
      'Enviado el: lunes, 3 de febrero de 2025 10:00',
      'Para: Hollow Kettle',
      'Asunto: tapa',
      ''
    ),
    'Spanish, Outlook on the web': lines(
      'De: Ann Lee <ann@lee.example>',
      'Enviado: lunes, 3 de febrero de 2025 10:00',
      'Para: Hollow Kettle',
      'Asunto: tapa',
      ''
    ),
    'with names in bold': lines('*From:* Ann Lee', '*Sent:* Monday, 3 February 2025 10:00', '*To:* Hollow Kettle', '*Subject:* lid', ''),
    'with an empty subject and copy': lines(
      'From: Ann Lee',
      'Sent: Monday, 3 February 2025 10:00',
      'To: Hollow Kettle',
      'Cc: ',
      'Subject:',
      ''
    ),
    'English separator': '-----Original Message-----',
    'English separator and headers': lines(
      '-----Original Message-----',
      'From: Ann Lee',
      'Sent: Monday, 3 February 2025 10:00',
      'To: us',
      'Subject: lid',
      ''
    ),
    'German separator and headers': lines(
      '-----Ursprüngliche Nachricht-----',
      'Von: Ann Lee',
      'Gesendet: Montag, 3. Februar 2025 10:00',
      'An: uns',
      'Betreff: Deckel',
      ''
    ),
    'French separator and headers': lines(
      "-----Message d'origine-----",
      'De : Ann Lee',
      'Envoyé : lundi 3 février 2025 10:00',
      'À : nous',
      'Objet : couvercle',
      ''
    ),
    'Spanish separator and headers': lines(
      '-----Mensaje original-----',
      'De: Ann Lee',
      'Enviado: lunes, 3 de febrero de 2025 10:00',
      'Para: nosotros',
      'Asunto: tapa',
      ''
    ),
    'forwarded by Gmail': lines(
      '---------- Forwarded message ---------',
      'From: Ann Lee <ann@lee.example>',
      'Date: Mon, 3 Feb 2025 at 10:00',
      'Subject: lid',
      'To: <care@kettle.example>',
      '',
      ''
    ),
    'forwarded by Apple Mail': lines(
      'Begin forwarded message:',
      '',
      'From: Ann Lee',
      'Subject: lid',
      'Date: 3 February 2025 at 10:00:00 GMT',
      'To: care@kettle.example',
      ''
    )
  }

  test.each(Object.entries(headers))('%s', (_, header) => {
    expect(customerOf(lines(DRAFT, header, CUSTOMER))).toBe(CUSTOMER)
  })

  test.each(Object.entries(headers))('%s: no word of it is linted', (_, header) => {
    const shouting = 'You must calm down, and I am sorry, so sorry, very sorry.'
    expect(lintReply(lines(DRAFT, header, shouting), {preset: 'all'}).messages).toEqual([])
  })

  test('a header block in quoted lines, as Apple Mail forwards plain text', () => {
    const header = [
      'From: Ann Lee <ann@lee.example>',
      'Subject: lid',
      'Date: 3 February 2025 at 10:00:00 GMT',
      'To: care@kettle.example',
      ''
    ].map((line) => `> ${line}`)
    expect(customerOf(lines(DRAFT, 'Begin forwarded message:', '', ...header, QUOTED))).toBe(CUSTOMER)
  })
})

describe('nested quotations', () => {
  test('of mails in “>” and “>>” only the newest counts', () => {
    const draft = lines(
      DRAFT,
      'On Mon, Ann Lee wrote:',
      QUOTED,
      '>',
      '> On Sun, 2 Feb 2025, Sam wrote:',
      '>> It left on Saturday.',
      '>> Sam'
    )
    expect(customerOf(draft)).toBe(CUSTOMER)
  })

  test('“> >” is as deep as “>>”', () => {
    expect(customerOf(lines(DRAFT, QUOTED, '> > It left on Saturday.'))).toBe(CUSTOMER)
  })

  test('a customer who wrote below the mail they answered', () => {
    const draft = lines(DRAFT, 'On Mon, Ann Lee wrote:', '> On Sun, 2 Feb 2025, Sam wrote:', '>> It left on Saturday.', '>', QUOTED)
    expect(customerOf(draft)).toBe(CUSTOMER)
  })

  test('of two header blocks only the first counts', () => {
    const block = (name: string) =>
      lines('', `From: ${name}`, 'Sent: Monday, 3 February 2025 10:00', 'To: Hollow Kettle', 'Subject: lid', '')
    expect(customerOf(lines(DRAFT, block('Ann Lee'), CUSTOMER, block('Sam Whitlock'), 'It left on Saturday.'))).toBe(CUSTOMER)
  })

  test('older words in “>” below a header block are not the customer’s', () => {
    const header = lines('From: Ann Lee', 'Sent: Monday, 3 February 2025 10:00', 'To: Hollow Kettle', 'Subject: lid', '')
    expect(customerOf(lines(DRAFT, header, CUSTOMER, '', '> It left on Saturday.', '> Sam'))).toBe(CUSTOMER)
  })

  test('older words in “>” below an attribution without “>” are not the customer’s', () => {
    const draft = lines(
      DRAFT,
      'On Mon, 3 Feb 2025, Ann Lee wrote:',
      '',
      CUSTOMER,
      '',
      'On Sun, 2 Feb 2025, Sam wrote:',
      '> It left on Saturday.'
    )
    expect(customerOf(draft)).toBe(CUSTOMER)
  })
})

describe('interleaved answers', () => {
  const draft = lines(
    'Hi Ann,',
    '',
    '> Is the lid covered?',
    'Yes, for two years.',
    '',
    '> Who pays the postage?',
    '> And when does it come?',
    'We do, and on Friday.',
    '',
    'Thank you, Ann.',
    'Sam'
  )

  test('the quoted pieces are one message, their paragraphs apart', () => {
    expect(customerOf(draft)).toBe(lines('Is the lid covered?', '', 'Who pays the postage?', 'And when does it come?'))
  })

  test('a question found in it stands in the draft where toDraft says', () => {
    const {customer = '', toDraft} = readThread(draft)
    const questions = findQuestions(customer)
    expect(questions.map((question) => question.text)).toEqual(['Is the lid covered?', 'Who pays the postage?', 'And when does it come?'])
    for (const {text, start, end} of questions) expect(draft.slice(toDraft(start), toDraft(end))).toBe(text)
  })
})

test('the draft comes back as given', () => {
  const draft = lines(DRAFT, QUOTED)
  expect(readThread(draft).draft).toBe(draft)
})

test.each([
  ['empty', ''],
  ['without a quotation', DRAFT],
  ['an empty quotation', '>\n> \n>'],
  ['an attribution and nothing below', lines(DRAFT, 'On Mon, 3 Feb 2025, Ann Lee wrote:')]
])('no customer’s message: %s', (_, draft) => {
  const thread = readThread(draft)
  expect(thread.customer).toBeUndefined()
  expect(thread.toDraft(0)).toBeGreaterThanOrEqual(0)
})

test('CRLF line ends', () => {
  expect(customerOf(lines(DRAFT, QUOTED).replaceAll('\n', '\r\n'))).toBe(CUSTOMER)
})

test('“>” without a blank, and with blanks before it', () => {
  expect(customerOf(lines(DRAFT, '>The lid is cracked.', ' > When does a new one come?', '>', '  >Ann'))).toBe(CUSTOMER)
})

test('“&gt;” left by a web form', () => {
  expect(customerOf(lines('A new lid left this morning.', '', '&gt; The lid is cracked.'))).toBe('The lid is cracked.')
})

test('emoji and other scripts keep their places', () => {
  const draft = lines(DRAFT, 'On Mon, 3 Feb 2025, 田中 wrote:', '> 👋 The lid 🫖 is cracked.', '> いつ届きますか？')
  expect(customerOf(draft)).toBe(lines('👋 The lid 🫖 is cracked.', 'いつ届きますか？'))
})

test('whatever is quoted, every character of the customer’s message maps back to itself', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'Hi Ann,',
      'A new lid left.',
      '> The lid is cracked.',
      '>> Older.',
      '>',
      '> > Older still.',
      '&gt; Encoded.',
      'Sam',
      '-- ',
      '> 🫖?'
    ),
    fc.constantFrom(
      'On Mon, 3 Feb 2025, Ann wrote:',
      'Le 3 févr. 2025, Ann a écrit :',
      '-----Original Message-----',
      'From: Ann',
      'Sent: Monday',
      'Subject: lid'
    ),
    fc.string({unit: 'grapheme', maxLength: 20})
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 14}), fc.constantFrom('\n', '\r\n', '\r'), (all, ending) => {
      expectMapped(all.join(ending))
    }),
    {numRuns: 500}
  )
})
