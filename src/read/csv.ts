/** CSV tables of replies, a reply a row; also Zendesk's, which keeps the reply in JSON inside a cell. */
import {bareKey, type ContainerOptions, draftsOf, inside, repliesIn} from './container.js'
import {parseJson} from './json.js'
import {type MappedText, TextBuilder} from './map.js'
import {type ReadDraft, ReadError, type Reader} from './reader.js'

export interface CsvOptions extends Omit<ContainerOptions, 'paths'> {
  /** The columns that hold replies, by their names in the first row or numbers from 1. Default: those with the usual names. */
  columns?: readonly (string | number)[] | undefined
  /** Default: whichever of comma, semicolon and tab the first row has most of. */
  delimiter?: string | undefined
}

interface Cell {
  /** Between the quotation marks, where it has them. */
  start: number
  end: number
  quoted: boolean
}

/** The cells of every row, empty lines left out. */
function rowsOf(source: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < source.length) {
    let cell: Cell
    if (source.charAt(at) === '"') {
      const start = at + 1
      let end = source.indexOf('"', start)
      let next = end
      while (end >= 0) {
        const doubled = source.charAt(end + 1) === '"'
        next = end + (doubled ? 2 : 1)
        while (!doubled && source.charAt(next) === ' ') next++
        // A mark that nobody doubled closes the cell only where a cell can end: people write them by hand.
        if (!doubled && (next >= source.length || source.startsWith(delimiter, next) || /[\r\n]/.test(source.charAt(next)))) break
        end = source.indexOf('"', next)
      }
      if (end < 0) throw new ReadError('A quotation mark opens a cell and nothing closes it: add the second one', at)
      cell = {start, end, quoted: true}
      at = next
    } else {
      const start = at
      while (at < source.length && source.charAt(at) !== delimiter && source.charAt(at) !== '\n' && source.charAt(at) !== '\r') at++
      cell = {start, end: at, quoted: false}
    }
    row.push(cell)
    const sign = source.charAt(at)
    if (sign === delimiter) {
      at++
      // A row that ends in a delimiter has one cell more.
      if (at < source.length) continue
      row.push({start: at, end: at, quoted: false})
    } else if (at < source.length && sign !== '\n' && sign !== '\r') continue
    else at += sign === '\r' && source.charAt(at + 1) === '\n' ? 2 : 1
    if (row.length > 1 || row.some(({start, end, quoted}) => quoted || end > start)) rows.push(row)
    row = []
  }
  return rows
}

/** What stands most often in the first row, outside quotation marks. */
function delimiterOf(source: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0]
  ])
  let quoted = false
  for (const sign of source.slice(0, 10_000)) {
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '\n' || sign === '\r') break
    else if (counts.has(sign)) counts.set(sign, (counts.get(sign) as number) + 1)
  }
  return [...counts].reduce((best, count) => (count[1] > best[1] ? count : best))[0]
}

function mappedCell(source: string, {start, end, quoted}: Cell): MappedText {
  const out = new TextBuilder()
  let at = start
  for (const {index} of quoted ? source.slice(start, end).matchAll(/""/g) : []) {
    out.copy(source, at, start + index).replace('"', start + index, start + index + 2)
    at = start + index + 2
  }
  const mapped = out.copy(source, at, end)
  // A comma in a cell without quotation marks would begin another.
  return quoted ? mapped.build() : mapped.build(/[,;\t]/)
}

const textOf = (source: string, cell: Cell | undefined) => {
  if (!cell) return ''
  const text = source.slice(cell.start, cell.end)
  return cell.quoted ? text.replaceAll('""', '"') : text
}

const BODIES =
  /^(?:body|content|text|html|bodyhtml|htmlbody|contenthtml|bodytext|plaintext|commentvalue(?:html)?|.*(?:reply|response|answer)(?:text|html|body)?)$/
/** Names of columns that may as well hold the name of the reply. */
const PERHAPS = /^(?:comment|message|template|macro|snippet|canned|plain)$/
const TITLES = ['title', 'label', 'name', 'macrotitle', 'macroname', 'subject', 'question', 'heading', 'shortcut', 'key', 'id']
const CUSTOMERS = ['customer', 'customermessage', 'inquiry', 'enquiry', 'incoming']
const DATA = /^\s*[[{]/
const ACTIONS = /^(?:actions?(?:json)?|json|macrojson)$/

/** The column whose cells are the longest, where they are prose: a table whose head says nothing we know. */
function longestColumn(source: string, rows: readonly Cell[][]): number[] {
  const lengths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (/\S\s+\S+\s+\S/.test(source.slice(cell.start, cell.end))) lengths[column] = (lengths[column] ?? 0) + cell.end - cell.start
    }
  }
  const best = lengths.reduce((longest, length, column) => (length > (lengths[longest] ?? 0) ? column : longest), 0)
  return lengths.length > 0 ? [best] : []
}

/** A reader of CSV tables with options of its own. */
export function csvReader(options: CsvOptions = {}): Reader {
  return {name: 'csv', read: (source) => readCsv(source, options)}
}

/** Reads the replies of a CSV table. */
export const csv: Reader = csvReader()

function readCsv(source: string, options: CsvOptions): ReadDraft[] {
  const [head, ...rows] = rowsOf(source, options.delimiter ?? delimiterOf(source))
  if (!head) return []
  const beyond = rows.flatMap((row) => row.slice(head.length)).find(({start, end}) => source.slice(start, end).trim() !== '')
  if (beyond)
    throw new ReadError('More cells than the first row has: put a text with a comma or mark in it between quotation marks', beyond.start)
  const names = head.map((cell) => bareKey(textOf(source, cell).trim()))
  const column = (wanted: string | number) => (typeof wanted === 'number' ? wanted - 1 : names.indexOf(bareKey(wanted)))
  const like = (sign: RegExp) => [...names.keys()].filter((index) => sign.test(names[index] as string))
  const sure = [...like(ACTIONS), ...like(BODIES)]
  const known = sure.length > 0 ? sure : like(PERHAPS)
  for (const wanted of options.columns ?? []) {
    if (column(wanted) < 0 || column(wanted) >= names.length) throw new ReadError(`No column “${wanted}” in the first row`, 0)
  }
  const bodies = options.columns?.map(column) ?? (known.length > 0 ? known : longestColumn(source, rows))
  const wanted = [options.title ?? '', ...TITLES].map((name) => names.indexOf(bareKey(name)))
  const title = wanted.find((index) => index >= 0 && !bodies.includes(index)) ?? names.findIndex((_, index) => !bodies.includes(index))
  const customer = names.findIndex((name, index) => CUSTOMERS.includes(name) && !bodies.includes(index))
  return rows.flatMap((row) => {
    const called = textOf(source, row[title]).trim() || undefined
    const asked = row[customer]
    const filled = bodies.filter((index) => row[index] && textOf(source, row[index]).trim() !== '')
    return filled.flatMap((index) => {
      const text = mappedCell(source, row[index] as Cell)
      const titled = filled.length > 1 ? [called, textOf(source, head[index]).trim()].filter(Boolean).join(', ') : called
      if (ACTIONS.test(names[index] as string) && DATA.test(text.text)) return inside(text, () => nested(text, titled))
      return draftsOf(text, titled, options, asked && asked.end > asked.start ? mappedCell(source, asked) : undefined)
    })
  })

  function nested(cell: MappedText, called: string | undefined): ReadDraft[] {
    const {title: own, ...rest} = options
    return repliesIn(parseJson(cell.text), own === undefined ? rest : options, called).map((read) => ({
      ...read,
      draft: read.draft.within(cell),
      customer: read.customer?.within(cell)
    }))
  }
}
