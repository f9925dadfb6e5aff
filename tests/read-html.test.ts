/** HTML: what a mail program would show, and every finding at its place in the source. */
import {readFileSync} from 'node:fs'
import {decodeHTML} from 'entities'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lintDocument} from '../src/document.js'
import {lintReply} from '../src/index.js'
import {html, readHtml} from '../src/read/html.js'
import {readThread} from '../src/read/thread.js'

const textOf = (source: string) => readHtml(source).text
const fixture = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8')

/** The words of a stretch of HTML, by other means than the reader's. */
const words = (source: string) =>
  decodeHTML(source.replace(/<!--.*?-->/gs, '').replace(/<[^>]*>/g, ''))
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')

const customer = 'When does the new lid come?'

function findingsIn(source: string) {
  return lintDocument(source, html, {preset: 'all', customer}).flatMap(({messages}) =>
    messages.map(({ruleId, actual, expected, place}) => {
      if (!place || !('start' in place)) throw new Error('a message without a place')
      return {ruleId, actual: actual ?? '', expected, source: source.slice(place.start.offset, place.end.offset)}
    })
  )
}

describe('what shows', () => {
  test.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['lines', '<div>One.<br>Two.</div><div>Three.</div>', 'One.\nTwo.\nThree.'],
    ['blank lines of Gmail', '<div>One.</div><div><br></div><div>Two.</div>', 'One.\n\nTwo.'],
    ['blank lines of Outlook', '<p class=MsoNormal>One.</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Two.</p>', 'One.\n\nTwo.'],
    ['a last break in a block', '<p>One.<br></p><p>Two.</p>', 'One.\n\nTwo.'],
    ['two breaks', 'One.<br><br>Two.', 'One.\n\nTwo.'],
    ['white space', ' <p> One\n\t two <b> three</b> </p>\r\n', 'One two three'],
    ['tags in words', 'sor<b>r</b>y', 'sorry'],
    ['references', 'a &amp; b &#128230; &#x41; &notit; &lt;b> &unknown; &', 'a & b 📦 A ¬it; <b> &unknown; &'],
    ['soft hyphens', 'incon&shy;venience and incon\u00advenience', 'inconvenience and inconvenience'],
    ['blanks that keep their width', 'a&nbsp;b', 'a\u00a0b'],
    ['lists', '<ul><li>One<li><p>Two</p></ul><ol start=3><li>Three</ol>', '- One\n\n- Two\n\n3. Three'],
    ['a list without markers', '<ul style="list-style:none"><li>One</ul>', 'One'],
    ['cells', '<table><tr><td>One<td>Two</table>', 'One\n\nTwo'],
    ['text that strayed into a table', '<table>One<tr><td>Two</table>', 'One\n\nTwo'],
    ['as it is typed', '<pre>\nOne\n  two</pre><div style="white-space: pre-wrap">a\n\nb</div>', 'One\n  two\n\na\n\nb'],
    ['emoji as pictures', 'Hi <img alt="😀" src="x"><img alt="Logo">', 'Hi 😀'],
    ['the head', '<title>T</title><style>p {}</style><script>s</script><p>One', 'One'],
    ['a style sheet for print', '<style media=print>.a {display:none}</style><p class=a>One', 'One'],
    ['what is hidden', '<p hidden>a<p style="color:red; display: none">b<div style="visibility:hidden">c</div><p>One', 'One'],
    [
      'what a style sheet hides',
      '<style>/* { */ @media x { .b {display:none} } p.a, #c {display:none}</style><p class="x a">a<p id=c>c<p class=b>b',
      'b'
    ],
    ['comments', 'a<!-- b --><!--[if mso]>c<![endif]--><![if !mso]>d<![endif]><![CDATA[e]]>', 'ad'],
    ['broken markup', '<p>One <b>two</p> three</i></div> <p>four', 'One two\n\nthree\n\nfour'],
    ['nothing', '', '']
  ])('%s', (_, source, text) => {
    expect(textOf(source)).toBe(text)
  })
})

describe('quotations', () => {
  test.each([
    [
      'Gmail',
      '<div class="gmail_quote"><div class="gmail_attr">2026年11月2日(月) 10:00 Ann &lt;a@b.c&gt;:<br></div><blockquote class="gmail_quote">Q?</blockquote></div>'
    ],
    ['Apple Mail', '<blockquote type="cite"><div>On 3 Nov 2026, at 10:00, Ann &lt;a@b.c&gt; wrote:</div><br><div>Q?</div></blockquote>'],
    ['Thunderbird', '<div class="moz-cite-prefix">Am 02.11.26 um 10:00 schrieb Ann:<br></div><blockquote type="cite">Q?</blockquote>'],
    [
      'Thunderbird, forwarded',
      '<div class="moz-forward-container"><table class="moz-email-headers-table"><tr><td>Subject:<td>x</table>Q?</div>'
    ],
    [
      'Outlook on the web',
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann<br><b>Sent:</b> now<div>&nbsp;</div></div><div>Q?</div>'
    ],
    [
      'Outlook',
      '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>Von:</b> Ann<br><b>Gesendet:</b> x<br><b>An:</b> y</p></div></div><p>Q?</p>'
    ],
    [
      'Yahoo',
      '<div id="ydp1yahoo_quoted_2" class="ydp1yahoo_quoted"><div>On Monday, 2 November 2026 at 10:00:00 GMT, Ann &lt;a@b.c&gt; wrote:</div><div><br></div><div>Q?</div></div>'
    ],
    [
      'Proton Mail',
      '<div class="protonmail_quote">On Monday, November 2nd, 2026 at 10:00 AM, Ann &lt;a@b.c&gt; wrote:<br><br><blockquote class="protonmail_quote" type="cite">Q?</blockquote></div>'
    ],
    ['another', '<blockquote>Q?</blockquote>']
  ])('%s', (_, quoted) => {
    const text = textOf(`<div>Mine.</div>${quoted}`)
    expect(text).toBe('Mine.\n\n> Q?')
    expect(readThread(text).customer).toBe('Q?')
  })

  test('older mails stand within the newest', () => {
    const {customer} = readThread(textOf(fixture('gmail.html')))
    expect(customer).toBe('Hi,\n\nthe lid came cracked. When will you send a new one?\nYou must calm down, said your colleague!\n\nAnn\n')
  })

  test('answers between the quoted paragraphs are the writer’s', () => {
    const source =
      '<div class="gmail_quote"><div class="gmail_attr">On 2 Nov 2026 Ann wrote:</div><blockquote class="gmail_quote">Q1?</blockquote><div>A1.</div><blockquote class="gmail_quote">Q2?</blockquote><div>A2.</div></div>'
    expect(textOf(source)).toBe('> Q1?\n\nA1.\n\n> Q2?\n\nA2.')
  })

  test('indented text is the writer’s', () => {
    expect(textOf('<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Mine.</div></blockquote>')).toBe('Mine.')
  })

  test.each([
    ['Gmail', '<div class="gmail_signature">Sam</div>'],
    ['Gmail, with its mark', '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Sam</div>'],
    ['Thunderbird', '<div class="moz-signature">-- <br>Sam</div>'],
    ['Outlook', '<div id="Signature"><p>Sam</p></div>'],
    ['Apple Mail', '<div id="AppleMailSignature">Sam</div>']
  ])('the signature of %s', (_, signature) => {
    expect(textOf(`<div>Mine.</div>${signature}`)).toMatch(/^Mine\.\n+-- ?\nSam$/)
  })

  test('a signature without words is none', () => {
    expect(textOf('<p>Mine.</p><div class="gmail_signature"><img alt="Logo"></div><p>More.</p>')).toBe('Mine.\n\nMore.')
  })
})

describe('findings', () => {
  test.each(['gmail.html', 'outlook.html'])('%s', (name) => {
    for (const source of [fixture(name), fixture(name).replaceAll('\n', '\r\n')]) {
      const found = findingsIn(source)
      for (const {actual, source: slice} of found) expect(words(slice)).toBe(words(actual.replaceAll('&', '&amp;')))
      expect(found.filter(({ruleId}) => ruleId === 'forbidden-phrase').map(({actual}) => actual.replace(/\s/g, ' '))).toEqual([
        'Please be advised',
        'must calm down'
      ])
    }
  })

  test.each([
    ['Please be advised', true],
    ['Please&nbsp;be\n advised', true],
    ['Please <i>be</i> advised', false],
    ['Please be ad<!-- x -->vised', false],
    ['Please be ad&shy;vised', false]
  ])('a fix of %s', (source, fixed) => {
    const [found] = findingsIn(`<p>Hi Ann,</p><p>Thank you.</p><p>${source} that it comes on Friday.</p>`)
    expect(found?.source).toBe(source)
    expect(found?.expected !== undefined).toBe(fixed)
  })
})

const sentence = fc.constantFrom(
  'Thank you for the photographs.',
  'We apologise for any inconvenience this may have caused.',
  'As I said on the phone, it left on Monday.',
  'Please be advised that you must calm down.',
  'You wrote “calm down” & left <b>.',
  'Der Deckel ist da 📦 — gut!',
  'Is it blue? Or green?',
  'According to our policy we don’t do that.'
)
const paragraph = fc.array(fc.array(sentence, {minLength: 1, maxLength: 2}), {minLength: 1, maxLength: 2})
const reply = fc.array(paragraph, {minLength: 1, maxLength: 4})

/** Writes text as HTML in ways that `choose` picks. */
function written(text: string, choose: () => number, end: string): string {
  let source = ''
  let open = ''
  for (const sign of text) {
    const way = choose() % 40
    if (way === 0 && open === '') {
      open = 'b'
      source += '<b class="x">'
    } else if (way === 1 && open !== '') {
      source += `</${open}>`
      open = ''
    }
    if (sign === ' ') source += way === 2 ? `${end}  ` : way === 3 ? '&#32;' : way === 4 ? ' <!-- x --> ' : ' '
    else if (sign === '&') source += '&amp;'
    else if (sign === '<') source += '&lt;'
    else
      source +=
        way === 5 ? `&#${sign.codePointAt(0)};` : way === 6 ? `&#x${sign.codePointAt(0)?.toString(16)};` : way === 7 ? `&shy;${sign}` : sign
  }
  return open === '' ? source : `${source}</${open}>`
}

test('a reply says the same in HTML as in plain text, each finding at its words', () => {
  let found = 0
  fc.assert(
    fc.property(reply, fc.array(fc.nat(), {minLength: 50, maxLength: 400}), fc.constantFrom('\n', '\r\n'), (all, choices, end) => {
      let at = 0
      const choose = () => choices[at++ % choices.length] as number
      const draft = all.map((lines) => lines.map((one) => one.join(' ')).join('\n')).join('\n\n')
      const source = all.map((lines) => `<p>${lines.map((one) => written(one.join(' '), choose, end)).join(`<br>${end}`)}</p>`).join(end)
      expect(textOf(source), JSON.stringify(source)).toBe(draft)
      const inHtml = findingsIn(source)
      const inText = lintReply({draft, customer}, {preset: 'all'}).messages
      expect(inHtml.map(({ruleId, actual}) => [ruleId, actual])).toEqual(inText.map(({ruleId, actual}) => [ruleId, actual]))
      for (const {actual, source: slice, expected} of inHtml) {
        expect(words(slice)).toBe(actual.replace(/\s+/g, ' '))
        if (expected) expect(slice).not.toMatch(/[<>]/)
      }
      found += inHtml.length
    }),
    {numRuns: 40}
  )
  expect(found).toBeGreaterThan(50)
})

test('no source throws, and all that shows has a place in it', () => {
  const part = fc.constantFrom(
    '<p>', '</p>', '<div class="gmail_quote">', '</div>', '<blockquote>', '</blockquote>', '<table>', '<tr>', '<td>', '</table>', '<b>', '<i>', '</b>', '<a>', '<br>', '<pre>',
    '<div id="appendonsend">', '<li>', '<ul>', '<div class="signature">', 'On 1 May Ann wrote:', 'word', '📦', '\ud83d', '\u00a0', '<frameset>', '<math><mi>', '</'
  ) // biome-ignore format: one list
  fc.assert(
    fc.property(fc.array(part, {maxLength: 40}), (parts) => {
      const source = parts.join('')
      const draft = readHtml(source)
      for (const {start, end, text, exact} of draft.parts()) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(source.length)
        if (exact) expect(source.slice(start, end)).toBe(text)
        else if (start === end) expect(text).toMatch(/^[\s>.\d-]*$/)
      }
      const {start, end} = draft.toSource(0, draft.text.length)
      expect(start).toBeLessThanOrEqual(end)
    })
  )
})

test.each([
  ['<b>', 8_000],
  ['<div>', 8_000],
  ['<blockquote>x', 3_000],
  ['<div class="gmail_quote">x', 3_000],
  ['<div style="border-top:solid">x:', 3_000],
  ['<p>&amp;', 8_000],
  ['&', 30_000],
  ['<!--', 20_000],
  ['<style>{', 20_000],
  ['word ', 20_000],
  ['<ul><li>', 3_000]
])(
  'many %s in no time',
  (part, count) => {
    expect(textOf(part.repeat(count)).length).toBeGreaterThanOrEqual(0)
  },
  8000
)
