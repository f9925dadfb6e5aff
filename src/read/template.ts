/**
 * Templates: any other format with placeholders and control tags in it. Each placeholder becomes a word that could stand
 * there, each control tag vanishes, and each branch is read as the customer would get it.
 */
import {TextBuilder} from './map.js'
import {type ReadDraft, ReadError, type Reader} from './reader.js'
import {type Delimiters, scan} from './template/scan.js'
import {LIGHT, type Syntax, syntaxesIn} from './template/syntaxes.js'
import {type Choice, type Node, nest, partsOn, type Way, waysThrough} from './template/tree.js'
import {wordFor} from './template/words.js'

export {type Delimiters, type Syntax, syntaxesIn}

export interface TemplateOptions {
  /** The syntaxes to read; without it those the source uses. */
  syntaxes?: readonly Syntax[]
  /** Further placeholder syntaxes, as `[{open: '<<', close: '>>'}]`. */
  placeholders?: readonly Delimiters[]
  /** Most combinations of branches to read. Where a template has more, as few are read as show each branch once. Default: 16. */
  combinations?: number
}

const COMBINATIONS = 16

/**
 * A reader of templates of what `inner` reads. A source without any template code is read as `inner` reads it.
 *
 * A repetition is read once, the same test is answered alike everywhere, and what is only kept for elsewhere (captured,
 * a macro, a comment) is left out. Texts in strings that go to a translator (`{{ 'Thank you.' | t }}`) are read.
 */
export function template(inner: Reader, options: TemplateOptions = {}): Reader {
  return {
    name: inner.name,
    read(source) {
      const syntaxes = options.syntaxes ?? syntaxesIn(source)
      const own = (options.placeholders ?? []).filter(({open, close}) => open !== '' && close !== '' && source.includes(open))
      if (syntaxes.length === 0 && own.length === 0) return inner.read(source)
      const nodes = nest(source, scan(source, syntaxes, own))
      const ways = waysThrough(nodes, Math.max(1, options.combinations ?? COMBINATIONS))
      return byReply(ways.map((way) => ({way, drafts: readWay(source, nodes, way, inner)})))
    }
  }
}

function readWay(source: string, nodes: readonly Node[], way: Way, inner: Reader): ReadDraft[] {
  const builder = new TextBuilder()
  for (const {type, start, end, word, from, to} of partsOn(nodes, way)) {
    if (type === 'copy') builder.copy(source, start, end)
    else if (type === 'word') builder.opaque(word ?? '', start, end)
    else spoken(builder, source, from ?? start, to ?? end)
  }
  const rendered = builder.build()
  try {
    return inner.read(rendered.text).map((read) => ({
      ...read,
      draft: read.draft.within(rendered),
      ...(read.customer && {customer: read.customer.within(rendered)})
    }))
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    throw new ReadError(error.message, rendered.toSource(error.offset, error.offset).start)
  }
}

const IN_STRINGS = new RegExp(
  `\\\\(.)|(?<![\\p{L}\\d:]):([a-z_]{2,40})\\b|${Object.values(LIGHT)
    .map((light) => light.source)
    .join('|')}`,
  'gsu'
)

/** A string of a tag: its escapes are decoded, its placeholders (`:name`, `%{name}`) become words. */
function spoken(builder: TextBuilder, source: string, from: number, to: number): void {
  const text = source.slice(from, to)
  let done = 0
  for (const match of text.matchAll(IN_STRINGS)) {
    const start = from + match.index
    const end = start + match[0].length
    builder.copy(source, from + done, start)
    if (match[1] === undefined) {
      const name = match.slice(2).find((group) => group !== undefined) ?? ''
      builder.opaque(wordFor(name, {before: text.slice(Math.max(0, match.index - 60), match.index), after: 'x'}), start, end)
    } else builder.replace(match[1] === 'n' ? '\n' : match[1] === 't' ? '\t' : match[1], start, end)
    done = match.index + match[0].length
  }
  builder.copy(source, from + done, to)
}

interface Slot {
  title: string | undefined
  reads: {read: ReadDraft; way: Way}[]
  /** The part of the source its readings came from. */
  start: number
  end: number
}

/** The branches of each reply one after the other, those that read the same only once. */
function byReply(readings: readonly {way: Way; drafts: readonly ReadDraft[]}[]): ReadDraft[] {
  const slots = new Map<string, Slot>()
  for (const {way, drafts} of readings) {
    // A file may give two replies the same title.
    const counts = new Map<string, number>()
    for (const read of drafts) {
      const title = read.title ?? ''
      const count = (counts.get(title) ?? 0) + 1
      counts.set(title, count)
      const key = `${count} ${title}`
      const slot = slots.get(key) ?? {title: read.title, reads: [], start: Number.POSITIVE_INFINITY, end: 0}
      slots.set(key, slot)
      slot.reads.push({read, way})
      for (const {start, end} of read.draft.parts()) {
        if (start < slot.start) slot.start = start
        if (end > slot.end) slot.end = end
      }
    }
  }
  const found: ReadDraft[] = []
  for (const slot of slots.values()) {
    const known = new Map<string, ReadDraft>()
    for (const {read, way} of slot.reads) {
      const pieces = [...read.draft.parts()].map(({text, start}) => `${start} ${text}`)
      const key = JSON.stringify([pieces, read.customer?.text])
      if (!known.has(key)) known.set(key, {...read, reply: slot.reads, branch: labelOf(way, slot)})
    }
    const all = [...known.values()]
    for (const read of all) found.push(all.length === 1 ? {...read, branch: undefined} : read)
  }
  return found
}

/** Names the branches taken within a reply. */
function labelOf(way: Way, {start, end}: Slot): string {
  const labels: string[] = []
  for (const [choice, {label}] of way as Iterable<[Choice, {label: string}]>) {
    if (choice.start <= end && choice.end >= start && !labels.includes(label)) labels.push(label)
  }
  return labels.join('; ')
}
