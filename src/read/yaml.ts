/** YAML files of replies, in whatever way their texts are written: plain, in quotation marks, in blocks. */
import {type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, Scalar} from 'yaml'
import {type ContainerOptions, repliesIn, shallow, type Value} from './container.js'
import {type Decoder, type MappedText, TextBuilder} from './map.js'
import {ReadError, type Reader} from './reader.js'

const ESCAPES: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029'
}
const CODES: Record<string, number> = {x: 2, u: 4, U: 8}
/** White space with a line end in it, from where it is looked for. */
const FOLD = /[ \t]*(?:\r\n?|\n)[ \t\r\n]*/y

/** What ends a text without quotation marks, or makes a map of it. */
const PLAIN_ENDS = /[:#,[\]{}]/

/** What a scalar between `start` and `end` that is no block is written with. */
function flowDecoder(double: boolean, single: boolean): Decoder {
  /** Up to here there is white space without a line end. */
  let flat = 0
  return (source, at) => {
    const sign = source.charAt(at)
    if (sign === '\\' && double) {
      const next = source.charAt(at + 1)
      const digits = CODES[next]
      if (digits) {
        const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16)
        return {length: 2 + digits, text: code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'}
      }
      if (next === '\n' || next === '\r') {
        FOLD.lastIndex = at + 1
        return {length: 1 + (FOLD.exec(source)?.[0].length ?? 1), text: ''}
      }
      return {length: 2, text: ESCAPES[next] ?? next}
    }
    if (sign === "'" && single) return source.charAt(at + 1) === "'" ? {length: 2, text: "'"} : undefined
    if (at < flat || !/[ \t\r\n]/.test(sign)) return undefined
    FOLD.lastIndex = at
    const fold = FOLD.exec(source)?.[0]
    if (fold === undefined) {
      flat = at
      while (source.charAt(flat) === ' ' || source.charAt(flat) === '\t') flat++
      return undefined
    }
    const breaks = fold.match(/\r\n?|\n/g)?.length ?? 1
    return {length: fold.length, text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)}
  }
}

/** A block scalar: `|` keeps the line ends, `>` makes blanks of them. `start` is that of the sign. */
function mappedBlock(value: string, source: string, start: number, end: number): MappedText {
  const out = new TextBuilder()
  const head = /\r\n?|\n/g
  head.lastIndex = start
  head.exec(source)
  let at = head.lastIndex || end
  let done = 0
  const indent = indentOf(value, source.slice(at, end))
  const line = /\r\n?|\n|$/g
  while (at < end) {
    line.lastIndex = at
    const stop = line.exec(source)
    const close = Math.min(end, stop?.index ?? end)
    const from = Math.min(close, at + indent)
    const text = source.slice(from, close)
    // The last lines may be more blanks than the value has.
    const taken = value.startsWith(text, done) ? text.length : 0
    out.copy(source, from, from + taken)
    done += taken
    at = Math.min(end, close + (stop?.[0].length ?? 0))
    const next = value.charAt(done)
    if (close < at && (next === '\n' || (next === ' ' && text !== ''))) {
      if (source.slice(close, at) === next) out.copy(source, close, at)
      else out.replace(next, close, at)
      done++
    }
    if (at === close) break
  }
  return out.insert(value.slice(done), end).build()
}

/** How far a block is indented: what its first line with words has more in the file than in the value. */
function indentOf(value: string, block: string): number {
  const first = /^[ \t]*(?=[^ \t\r\n])/m
  return (first.exec(block)?.[0].length ?? 0) - (first.exec(value)?.[0].length ?? 0)
}

function mappedScalar(scalar: Scalar, source: string): MappedText {
  const value = String(scalar.value)
  const [start, end] = scalar.range as [number, number, number]
  switch (scalar.type) {
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED:
      return mappedBlock(value, source, start, end)
    case Scalar.QUOTE_DOUBLE:
      return new TextBuilder().decoded(value, source, start + 1, end - 1, flowDecoder(true, false)).build()
    case Scalar.QUOTE_SINGLE:
      return new TextBuilder().decoded(value, source, start + 1, end - 1, flowDecoder(false, true)).build(/'/)
    default:
      return new TextBuilder().decoded(value, source, start, end, flowDecoder(false, false)).build(PLAIN_ENDS)
  }
}

function toValue(node: Node | null | undefined, source: string): Value {
  // An alias would be the same reply once more.
  if (!node || isAlias(node)) return {type: 'other'}
  if (isMap<Node, Node>(node)) {
    return {type: 'map', entries: node.items.map(({key, value}) => [isScalar(key) ? String(key.value) : '', toValue(value, source)])}
  }
  if (isSeq<Node>(node)) return {type: 'list', items: node.items.map((item) => toValue(item, source))}
  if (!isScalar(node)) return {type: 'other'}
  if (typeof node.value === 'string') return {type: 'text', text: node.value, mapped: () => mappedScalar(node, source)}
  return typeof node.value === 'number' ? {type: 'number', text: String(node.value)} : {type: 'other'}
}

/** The documents of a YAML file. */
function parseYaml(source: string): Value[] {
  const all = parseAllDocuments(source, {uniqueKeys: false, logLevel: 'silent'})
  const documents = Array.isArray(all) ? (all as Document.Parsed[]) : []
  for (const {errors} of documents) {
    const [error] = errors
    if (error) throw new ReadError(`Not valid YAML: ${error.message.split(/ at line \d|\n/, 1)[0]}`, error.pos[0])
  }
  return documents.map(({contents}) => toValue(contents, source))
}

/** A reader of YAML files with options of its own. */
export function yamlReader(options: ContainerOptions = {}): Reader {
  return {
    name: 'yaml',
    read: (source) => shallow(() => parseYaml(source).flatMap((value) => repliesIn(value, options)))
  }
}

/** Reads the replies of a YAML file. */
export const yaml: Reader = yamlReader()
