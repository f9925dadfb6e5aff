/** JSON files of replies: a map, an array or an export of a help desk. */
import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {type ContainerOptions, repliesIn, shallow, type Value} from './container.js'
import {type Decoder, TextBuilder} from './map.js'
import {ReadError, type Reader} from './reader.js'

const ESCAPES: Record<string, string> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

const decode: Decoder = (source, at) => {
  if (source.charAt(at) !== '\\') return undefined
  const sign = source.charAt(at + 1)
  if (sign === 'u') return {length: 6, text: String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16))}
  return {length: 2, text: ESCAPES[sign] ?? sign}
}

function toValue(node: Node | undefined, source: string): Value {
  switch (node?.type) {
    case 'object':
      return {
        type: 'map',
        entries: (node.children ?? []).map(({children}) => [String(children?.[0]?.value ?? ''), toValue(children?.[1], source)])
      }
    case 'array':
      return {type: 'list', items: (node.children ?? []).map((child) => toValue(child, source))}
    case 'string': {
      const {value, offset, length} = node
      return {
        type: 'text',
        text: value,
        mapped: () => new TextBuilder().decoded(value, source, offset + 1, offset + length - 1, decode).build()
      }
    }
    case 'number':
      return {type: 'number', text: String(node.value)}
    default:
      return {type: 'other'}
  }
}

/**
 * The value of a JSON text. Comments and a comma too many are let pass, as in the settings of editors.
 * @throws {ReadError} when it is not JSON
 */
export function parseJson(source: string): Value {
  const errors: ParseError[] = []
  // A byte order mark is not JSON, but many a program writes one.
  const text = source.replace(/^\ufeff/, ' ')
  return shallow(() => {
    const tree = parseTree(text, errors, {allowTrailingComma: true})
    const [error] = errors
    if (error) {
      const what = printParseErrorCode(error.error).replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      throw new ReadError(`Not valid JSON: ${what.toLowerCase()}`, error.offset)
    }
    return toValue(tree, source)
  })
}

/** A reader of JSON files with options of its own. */
export function jsonReader(options: ContainerOptions = {}): Reader {
  return {
    name: 'json',
    read: (source) => shallow(() => repliesIn(parseJson(source), options))
  }
}

/** Reads the replies of a JSON file. */
export const json: Reader = jsonReader()
