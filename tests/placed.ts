/** What every reader of a file format must hold: each character of its text stands where it says. */
import fc from 'fast-check'
import type {VFileMessage} from 'vfile-message'
import {lintDocument} from '../src/document.js'
import {lintReply} from '../src/lint.js'
import type {MappedText} from '../src/read/map.js'
import type {ReadDraft, Reader} from '../src/read/reader.js'

/** The draft with the given title, or the only one. */
export function draftOf(reader: Reader, source: string, title?: string): ReadDraft {
  const all = reader.read(source)
  const found = title === undefined ? all[0] : all.find((read) => read.title === title)
  if (!found) throw new Error(`No reply “${title}” among ${all.map((read) => read.title).join(', ')}`)
  return found
}

/** The source behind the first place of some words in a text. */
export function sourceOf(source: string, draft: MappedText, words: string): string {
  const start = draft.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in ${JSON.stringify(draft.text)}`)
  const range = draft.toSource(start, start + words.length)
  return source.slice(range.start, range.end)
}

/** All findings as rule, words and the words of the file they stand at. */
export function findingsOf(source: string, reader: Reader): {title: string | undefined; ruleId: string; actual: string; at: string}[] {
  return lintDocument(source, reader, {preset: 'all'}).flatMap(({title, messages}) =>
    messages.map((message) => ({title, ruleId: message.ruleId ?? '', actual: message.actual ?? '', at: slice(source, message)}))
  )
}

/** Rule and words of the findings of a plain text. */
export const plainFindings = (draft: string): string[] =>
  lintReply({draft}, {preset: 'all'}).messages.map(({ruleId, actual}) => `${ruleId}: ${actual}`)

function slice(source: string, {place}: VFileMessage): string {
  if (!place || !('start' in place)) throw new Error('a message without a place')
  return source.slice(place.start.offset, place.end.offset)
}

/** Every stretch copied from the source is the same there, and the stretches are in order. */
export function isPlaced(source: string, draft: MappedText): boolean {
  let at = 0
  for (const {text, start, end, exact} of draft.parts()) {
    if (start < at || end < start || end > source.length) return false
    if (exact && source.slice(start, end) !== text) return false
    at = end
  }
  return true
}

const SENTENCES = [
  'Thank you for your patience.',
  'I am so sorry that the tent is late.',
  'Unfortunately, you failed to mention the size.',
  "We can't refund it.",
  'As per our policy, this is not possible!',
  'Per my last mail, you should have read the terms.',
  'Do you still want the “blue” one?',
  'It left on Monday 👋🏽 from the café.',
  'Please calm down.'
]

/** A mail of a few paragraphs, with `\n` for line ends and no white space before them. */
export const mail: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'Hi Ann,', 'Dear Mr Lee,'),
    fc.array(fc.array(fc.constantFrom(...SENTENCES), {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 4}),
    fc.constantFrom('', 'Kind regards,\nInes', 'Thanks,\nSam')
  )
  .map(([greeting, paragraphs, end]) =>
    [greeting, ...paragraphs.map((paragraph, index) => paragraph.join(index % 2 === 1 ? '\n' : ' ')), end].filter(Boolean).join('\n\n')
  )
