/** Files that keep many replies as data: which of their texts are replies, and what each is called. */
import {type MappedText, TextBuilder} from './map.js'
import {type ReadDraft, ReadError, type Reader} from './reader.js'
import {isHtml, withoutTags} from './tags.js'

/** A parsed file, whatever it was written in. */
export type Value =
  | {type: 'map'; entries: readonly (readonly [string, Value])[]}
  | {type: 'list'; items: readonly Value[]}
  | {type: 'text'; text: string; mapped: () => MappedText}
  /** A number, which may name a reply. */
  | {type: 'number'; text: string}
  | {type: 'other'}

type Text = Extract<Value, {type: 'text'}>
type Entries = Extract<Value, {type: 'map'}>['entries']

export interface ContainerOptions {
  /**
   * Where the replies stand, as in `macros.*.body`: keys and numbers from 0 with dots between them, `*` for any one,
   * `**` for any number of them. Default: a text under `reply`, `answer`, `body`, `content`, `text` and the like beside a
   * title, what an action of a macro writes, and any other text of three words or more where no such key is near.
   */
  paths?: readonly string[] | undefined
  /** The key beside a reply that holds its title. Default: title, label, name, subject, question and the like. */
  title?: string | undefined
  /** Reads each reply that is not HTML; without it a reply is plain text. */
  inner?: Reader | undefined
  /** Reads each reply that has HTML tags; without it they are left out. */
  html?: Reader | undefined
}

interface Found {
  title: string | undefined
  text: Text
  customer?: Text | undefined
}

const RICH = ['bodyhtml', 'htmlbody', 'contenthtml', 'htmlcontent', 'html', 'commentvaluehtml', 'replyhtml', 'texthtml']
const PLAIN = [
  'reply',
  'response',
  'answer',
  'replytext',
  'cannedresponse',
  'body',
  'content',
  'text',
  'bodytext',
  'textbody',
  'commentvalue',
  'comment',
  'plain',
  'plaintext',
  'template',
  'message'
]
const BODIES = [...RICH, ...PLAIN]
const TITLES = [
  'title',
  'label',
  'name',
  'macrotitle',
  'macroname',
  'macro',
  'subject',
  'question',
  'heading',
  'header',
  'shortcut',
  'key',
  'id'
]
const CUSTOMERS = ['customer', 'customermessage', 'customertext', 'inquiry', 'enquiry', 'incoming', 'originalmessage']
/** What describes a reply rather than being one. */
const ABOUT =
  /^(?:\$schema|desc(?:ription)?|notes?|comments?|categor(?:y|ies)|tags?|url|link|href|author|authors|owner|uuid|created.*|updated.*|modified.*|locale|lang(?:uage)?|status|state|folder|group|copyright|licen[cs]e|version|field|type|usage|when|path|file(?:name)?)$/
/** The action of a macro that writes the reply: of Zendesk, of Gorgias. */
const WRITES = /^(?:commentvalue(?:html)?|comment|setresponsetext|addreply|reply)$/

/** Keys are written every way: `body_html`, `bodyHtml`, `Body HTML`. */
export const bareKey = (key: string): string => key.toLowerCase().replace(/[\s_.-]+/g, '')

const isFilled = (value: Value | undefined): value is Text => value?.type === 'text' && value.text.trim() !== ''
const isProse = (text: string) => /\S\s+\S+\s+\S/.test(text)

/** The value of the first of `names` that the map has and `fits` takes. */
function pick<T extends Value>(entries: Entries, names: readonly string[], fits: (value: Value) => value is T): T | undefined {
  for (const name of names) {
    for (const [key, value] of entries) if (bareKey(key) === name && fits(value)) return value
  }
  return undefined
}

function titleIn(entries: Entries, own: string | undefined): string | undefined {
  const names = own === undefined ? TITLES : [bareKey(own), ...TITLES]
  const title = pick(entries, names, (value): value is Text => isFilled(value) || value.type === 'number')
  return title?.text.replace(/\s+/g, ' ').trim()
}

/** A text kept as a list of its lines, as in the snippets of editors. */
function lined(value: Value): Text | undefined {
  if (value.type !== 'list' || value.items.length === 0) return undefined
  const lines = value.items.filter((item) => item.type === 'text')
  if (lines.length < value.items.length) return undefined
  return {
    type: 'text',
    text: lines.map(({text}) => text).join('\n'),
    mapped() {
      const out = new TextBuilder()
      let lastEnd = 0
      for (const [index, line] of lines.entries()) {
        const mapped = line.mapped()
        if (index > 0) out.insert('\n', lastEnd)
        out.append(mapped)
        for (const {end} of mapped.parts()) lastEnd = end
      }
      return out.build()
    }
  }
}

/** The reply a map holds under one of the usual keys, or under one in a map under one of them. */
function bodyIn(entries: Entries, depth = 0): Text | undefined {
  const direct = pick(entries, BODIES, isFilled)
  if (direct || depth > 2) return direct
  for (const [key, value] of entries) {
    const text = /^(?:body|content|lines)$/i.test(key) ? lined(value) : undefined
    if (text) return text
  }
  for (const name of BODIES) {
    for (const [key, value] of entries) {
      const inside = bareKey(key) === name && value.type === 'map' ? bodyIn(value.entries, depth + 1) : undefined
      if (inside) return inside
    }
  }
  return undefined
}

/** What an action of a macro writes; undefined for an action that does something else. */
function writtenBy(entries: Entries): Text | undefined {
  const action = pick(entries, ['field', 'name', 'type', 'action'], isFilled)
  if (!action || !WRITES.test(bareKey(action.text))) return undefined
  for (const [key, value] of entries) {
    if (!/^(?:value|arguments|args|params)$/i.test(key)) continue
    if (isFilled(value)) return value
    // [“channel:all”, “the text”]
    if (value.type === 'list') return value.items.findLast(isFilled)
    if (value.type === 'map') return bodyIn(value.entries)
  }
  return undefined
}

/** The replies in a file whose writer did not say where they stand. */
function* search(value: Value, title: string | undefined, path: string, own: string | undefined, loose: boolean): Iterable<Found> {
  const at = (key: string | number) => (path === '' ? `${key}` : `${path}.${key}`)
  if (value.type === 'list') {
    for (const [index, item] of value.items.entries()) {
      if (item.type === 'text') {
        if (loose && isProse(item.text)) yield {title: at(index), text: item}
      } else yield* search(item, title, at(index), own, loose)
    }
  }
  if (value.type !== 'map') return
  const {entries} = value
  const written = writtenBy(entries)
  if (written) {
    yield {title: title ?? path, text: written}
    return
  }
  const named = titleIn(entries, own) ?? title
  const text = bodyIn(entries)
  if (text) {
    const message = pick(entries, ['message'], isFilled)
    const customer = pick(entries, CUSTOMERS, isFilled) ?? (message === text ? undefined : message)
    yield {title: named ?? (path === '' ? undefined : path), text, customer}
  }
  for (const [key, inside] of entries) {
    if (inside.type === 'map' || inside.type === 'list') {
      if (text && BODIES.includes(bareKey(key))) continue
      yield* search(inside, named, at(key), own, loose && !text)
    } else if (inside.type === 'text' && loose && !text && isProse(inside.text)) {
      const bare = bareKey(key)
      if (!ABOUT.test(bare) && !TITLES.includes(bare) && !CUSTOMERS.includes(bare)) yield {title: at(key), text: inside}
    }
  }
}

/** Whether a path is one of those a pattern means. */
function fits(pattern: readonly string[], path: readonly string[], from = 0, at = 0): boolean {
  if (from === pattern.length) return at === path.length
  if (pattern[from] === '**') return fits(pattern, path, from + 1, at) || (at < path.length && fits(pattern, path, from, at + 1))
  return at < path.length && (pattern[from] === '*' || pattern[from] === path[at]) && fits(pattern, path, from + 1, at + 1)
}

/** The replies at the paths the user gave. */
function* select(
  value: Value,
  patterns: readonly (readonly string[])[],
  path: readonly string[],
  title: string | undefined,
  own: string | undefined
): Iterable<Found> {
  if (isFilled(value)) {
    if (patterns.some((pattern) => fits(pattern, path))) yield {title: title ?? path.join('.'), text: value}
  } else if (value.type === 'list') {
    for (const [index, item] of value.items.entries()) yield* select(item, patterns, [...path, `${index}`], title, own)
  } else if (value.type === 'map') {
    const named = titleIn(value.entries, own) ?? title
    for (const [key, item] of value.entries) yield* select(item, patterns, [...path, key], named, own)
  }
}

/** `$.a[*].b` and `a.*.b` are the same. */
const segmentsOf = (path: string) =>
  path
    .replace(/^\$\.?/, '')
    .replace(/\[['"]?([^\]'"]*)['"]?\]/g, '.$1')
    .split('.')
    .filter(Boolean)

/** Every reply in a parsed file. */
export function repliesIn(value: Value, options: ContainerOptions, title?: string): ReadDraft[] {
  const {paths, title: own} = options
  const found = paths?.length ? select(value, paths.map(segmentsOf), [], title, own) : search(value, title, '', own, true)
  return [...found].flatMap((reply) => draftsOf(reply.text.mapped(), reply.title, options, reply.customer?.mapped()))
}

const BLOCKS = /<(?:br|p|div|table|ul|ol|blockquote|h[1-6]|pre|body|html)(?=[\s/>])/i

/** HTML whose paragraphs are made by line ends alone: the program that sends it puts the tags in. */
function withBreaks(html: MappedText): MappedText {
  if (BLOCKS.test(html.text)) return html
  const {text} = html
  const out = new TextBuilder()
  let at = 0
  for (const {index, 0: end} of text.matchAll(/\r\n|\n|\r/g)) {
    out.copy(text, at, index).replace('<br>', index, index + end.length)
    at = index + end.length
  }
  return out.copy(text, at, text.length).build().within(html)
}

/** One reply as the reader for what it is written in gives it: several drafts where that is a template. */
export function draftsOf(text: MappedText, title: string | undefined, options: ContainerOptions, customer?: MappedText): ReadDraft[] {
  const html = isHtml(text.text)
  const reader = html ? options.html : options.inner
  if (!reader) return [{title, draft: html ? withoutTags(text) : text, customer}]
  const source = html ? withBreaks(text) : text
  return inside(source, () =>
    reader.read(source.text).map((read) => ({
      title: title ?? read.title,
      draft: read.draft.within(source),
      customer: read.customer?.within(source) ?? customer,
      branch: read.branch,
      ...(read.reply ? {reply: read.reply} : {})
    }))
  )
}

/** Runs a reader over a part of a file, so that what it complains of is placed in the file. */
export function inside<T>(part: MappedText, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    throw new ReadError(error.message, part.toSource(error.offset, error.offset + 1).start)
  }
}

/** Runs a parser that calls itself at every level: a file that is nothing but levels must not end the program. */
export function shallow<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ReadError('Nested too deeply', 0)
  }
}
