/** Which reader a file is read with. Readers and the libraries behind them are loaded only when a file needs them. */
import {lintDocument} from '../document.js'
import {ReadError, type Reader} from '../read/reader.js'
import {Fault} from './fault.js'
import {hasExtension} from './files.js'
import {FORMAT_NAMES, type FormatName} from './format-names.js'

/** Endings of file names by format; other files are plain text. */
const EXTENSIONS: Readonly<Record<FormatName, readonly string[]>> = {
  text: ['txt', 'text'],
  html: ['html', 'htm', 'xhtml', 'mjml'],
  markdown: ['md', 'markdown', 'mdown', 'mkd'],
  eml: ['eml'],
  json: ['json', 'jsonc'],
  yaml: ['yml', 'yaml'],
  csv: ['csv', 'tsv'],
  template: 'liquid hbs handlebars mustache j2 jinja jinja2 njk twig erb ejs tpl smarty tt tt2 blade.php gotmpl tmpl'.split(' ')
}

/** What is read in folders. */
export const READABLE: readonly string[] = Object.values(EXTENSIONS).flat()

export function formatOf(path: string): FormatName {
  return FORMAT_NAMES.find((name) => hasExtension(path, EXTENSIONS[name])) ?? 'text'
}

/** A file to be read as `format`. */
interface ToRead {
  text: string
  format: FormatName
  /** A final draft: what looks like a placeholder of a template was left over. */
  final: boolean
}

/**
 * The reader of a file; undefined for a plain text that is its own reply.
 *
 * Whatever else may hold template code is read as a template, which one without any is, too. A text named by itself is a
 * final draft unless it holds control tags.
 */
export async function readerFor({text: source, format, final}: ToRead): Promise<Reader | undefined> {
  if (format === 'eml') return (await import('../read/eml.js')).eml
  if (format === 'text' && final && !CONTROL.test(source)) return undefined
  const {syntaxesIn, template} = await import('../read/template.js')
  switch (format) {
    case 'html':
      return template((await import('../read/html.js')).html)
    case 'markdown':
      return template((await import('../read/markdown.js')).markdown)
    case 'json':
    case 'yaml':
    case 'csv': {
      const options = {inner: template((await import('../read/text.js')).text), html: template((await import('../read/html.js')).html)}
      if (format === 'json') return (await import('../read/json.js')).jsonReader(options)
      if (format === 'yaml') return (await import('../read/yaml.js')).yamlReader(options)
      return (await import('../read/csv.js')).csvReader(options)
    }
    default: {
      if (format === 'text' && syntaxesIn(source).length === 0) return undefined
      const {isHtml} = await import('../read/tags.js')
      return template(isHtml(source) ? (await import('../read/html.js')).html : (await import('../read/text.js')).text)
    }
  }
}

/** Tags that only a template has: conditions, loops, comments. */
const CONTROL = /\{%|<%|\[%|\{\{[#/^!>]|@(?:if|foreach|endif)\b|\{\/?(?:if|foreach|else)\b/

/**
 * Lints the replies of a file.
 * @throws {Fault} with the place when the file is broken
 */
export function lintRead(
  source: {path: string; text: string},
  reader: Reader,
  options: Parameters<typeof lintDocument>[2]
): ReturnType<typeof lintDocument> {
  try {
    return lintDocument(source.text, reader, options)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const before = source.text.slice(0, error.offset)
    const line = before.split(/\r\n|\n|\r/).length
    const column = error.offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
    const [what = '', ...advice] = error.message.split('; ')
    throw new Fault(`${source.path}:${line}:${column}: ${what}`, advice.join('; ') || 'mend the file, or name its format with --as')
  }
}
