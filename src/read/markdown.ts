/**
 * Markdown: CommonMark with the tables and strikethrough of GitHub, front matter, and files that keep several replies
 * under headings. Works on the parser's tokens, which know the very characters behind every word.
 */
import {parse, postprocess, preprocess} from 'micromark'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {parseDocument} from 'yaml'
import {type MappedText, TextBuilder} from './map.js'
import {type ReadDraft, ReadError, type Reader} from './reader.js'
import {decodeEntity, isBlank, readHtml} from './tags.js'
import {zonesOf} from './zones.js'

export interface MarkdownOptions {
  /** Reads the HTML inside; without it the tags are left out. */
  html?: Reader | undefined
  /** Whether each heading begins a reply of its own. Default: where the file looks like it. */
  split?: boolean | undefined
}

/** A stretch of the file that is shown on lines of its own. */
interface Block {
  type: 'text' | 'heading' | 'code' | 'rule'
  text: MappedText
  /** Rank of a heading. */
  rank: number
  /** How many quotations it stands in. */
  quoted: number
  /** In a list, or the like. */
  nested: boolean
  /** A blank line stands before it. */
  apart: boolean
  /** What a fence says of its language. */
  info: string
  start: number
}

/** Languages of a fence that are prose; all others are left out of the reply. */
const PROSE = /^(?:|te?xt|plain(?:text)?|none|md|mdx|markdown|e?mail|eml|html?|mjml|liquid|jinja2?|twig|handlebars|hbs|mustache|erb|ejs)$/i
/** What holds nothing the customer reads. */
const UNSEEN = new Set(['resource', 'reference', 'definition', 'image', 'tableDelimiterRow'])
/** Tokens whose characters are words of the text. */
const WORDS = new Set([
  'data',
  'codeTextData',
  // The marks stay: rules leave what stands between them alone.
  'codeTextSequence',
  'characterEscapeValue',
  'autolinkProtocol',
  'autolinkEmail',
  'lineSuffix',
  'hardBreakTrailing',
  'lineEnding'
])

/** Deeper quotations than any mail has: each line costs as much as it has levels. */
const DEEPEST = 100
const TOO_DEEP = new RegExp(`^[ \\t]*(?:(?:>|[-*+][ \\t])[ \\t]*){${DEEPEST}}`, 'm')

interface Parsed {
  blocks: Block[]
  title: string | undefined
}

function parseMarkdown(source: string, html: Reader | undefined): Parsed {
  const deep = TOO_DEEP.exec(source)
  if (deep) throw new ReadError(`More than ${DEEPEST} quotations or lists in one another: take some out`, deep.index)
  const extensions = [gfmTable(), gfmStrikethrough(), frontmatter(['yaml'])]
  const events = postprocess(
    parse({extensions})
      .document()
      .write(preprocess()(source, undefined, true))
  )
  // The parser does not count a byte order mark.
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const blocks: Block[] = []
  let title: string | undefined
  let quoted = 0
  let lists = 0
  let apart = false
  let rank = 0
  let info = ''
  let out: TextBuilder | undefined
  let from = 0
  let marker: {start: number; end: number} | undefined
  /** The token inside which nothing is read. */
  let unseen: object | undefined
  /** In code or a block of HTML, whose lines are taken as they are. */
  let literal = false
  let breaks: {start: number; end: number}[] = []

  const open = (start: number) => {
    out = new TextBuilder()
    from = marker?.start ?? start
    rank = 0
    info = ''
    breaks = []
    if (marker)
      out
        .insert('  '.repeat(lists - 1), marker.start)
        .copy(source, marker.start, marker.end)
        .insert(' ', marker.end)
    marker = undefined
  }
  const close = (type: Block['type'], text = out?.build()) => {
    out = undefined
    if (text && text.text.trim() !== '') {
      blocks.push({type, text, rank, quoted, nested: lists > 0, apart, info, start: from})
      apart = false
    } else apart = true
  }

  for (const [step, token] of events) {
    const type: string = token.type
    const start = token.start.offset + bom
    let end = token.end.offset + bom
    // In a quotation the parser counts the sign of the next line in.
    if (type === 'lineEnding') end = start + (source.startsWith('\r\n', start) ? 2 : 1)
    const enter = step === 'enter'
    if (unseen) {
      if (token === unseen) unseen = undefined
      continue
    }
    if (enter && UNSEEN.has(type)) {
      unseen = token
      continue
    }
    switch (type) {
      case 'blockQuote':
        quoted += enter ? 1 : -1
        break
      case 'listOrdered':
      case 'listUnordered':
        lists += enter ? 1 : -1
        marker = undefined
        break
      case 'listItemPrefix':
        if (enter) marker = {start, end: start + source.slice(start, end).trimEnd().length}
        break
      case 'lineEndingBlank':
        apart = true
        break
      case 'yaml':
        if (enter) title = frontTitle(source, start, end)
        break
      case 'paragraph':
      case 'tableRow':
        if (enter) open(start)
        else close('text')
        break
      case 'tableHeader':
      case 'tableData':
        if (enter && out && out.length > 0) out.insert(' | ', start)
        break
      case 'atxHeading':
        if (enter) open(start)
        else close('heading')
        break
      case 'atxHeadingSequence':
        if (enter && rank === 0) rank = end - start
        break
      case 'setextHeading':
        if (enter) open(start)
        else if (rank > 0) close('heading')
        else close('text')
        break
      case 'setextHeadingLine': {
        if (!enter || !out) break
        const text = out.build().text.trim()
        const line = source.slice(start, end).trimEnd()
        // “Kind regards” above “-- ” is a heading to a parser only.
        if (line === '--' || /[.,;:!?\n]/.test(text.slice(-1)) || /[\r\n]/.test(text)) out.copy(source, start, start + line.length)
        else rank = line.startsWith('=') ? 1 : 2
        break
      }
      case 'thematicBreak':
        if (enter) {
          open(start)
          out?.copy(source, start, end)
          close('rule')
        }
        break
      case 'codeFenced':
      case 'codeIndented':
        literal = enter
        if (enter) open(start)
        else close('code')
        break
      case 'codeFencedFenceInfo':
        if (enter) info = source.slice(start, end)
        break
      case 'htmlFlow':
        literal = enter
        if (enter) open(start)
        else if (out) close('text', trimmed(readHtml(out.build(), html)))
        break
      case 'htmlText':
        if (!enter) break
        unseen = token
        if (isBlank(source.slice(start, end))) out?.copy(source, start, end)
        else if (/^<br\b/i.test(source.slice(start, end))) out?.replace('\n', start, end)
        break
      case 'codeFlowValue':
      case 'htmlFlowData':
        if (!enter || !out) break
        if (out.length > 0) for (const line of breaks) out.copy(source, line.start, line.end)
        breaks = []
        out.copy(source, start, end)
        break
      case 'characterReference':
        if (enter) out?.replace(decodeEntity(source.slice(start, end)) ?? source.slice(start, end), start, end)
        break
      default:
        break
    }
    if (!enter || !out) continue
    if (literal) {
      if (type === 'lineEnding') breaks.push({start, end})
    } else if (WORDS.has(type)) out.copy(source, start, end)
    else if ((type === 'linePrefix' || type === 'listItemIndent') && quoted === 0 && out.last === '\n') out.copy(source, start, end)
  }
  return {blocks, title}
}

/** The title in the front matter between two lines of dashes. */
function frontTitle(source: string, start: number, end: number): string | undefined {
  const from = source.indexOf('\n', start) + 1
  const front = parseDocument(source.slice(from, Math.max(from, source.lastIndexOf('\n', end - 1))))
  const [fault] = front.errors
  if (fault) throw new ReadError(`Front matter is not YAML: ${firstLine(fault.message)}`, from + fault.pos[0])
  for (const key of ['title', 'name', 'subject', 'label']) {
    const value = front.getIn([key])
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return undefined
}

/** A text without the empty lines before and after it. */
function trimmed(text: MappedText): MappedText {
  const start = /^(?:[ \t]*[\r\n])*/.exec(text.text)?.[0].length ?? 0
  return text.slice(start, Math.max(start, text.text.trimEnd().length))
}

const firstLine = (text: string) => text.split(/ at line \d|\n/, 1)[0] as string

/** The blocks one below the other, as a mail program shows them. */
function assembled(blocks: readonly Block[]): MappedText {
  const out = new TextBuilder()
  let previous: Block | undefined
  for (const block of blocks) {
    if (block.type === 'code' && !PROSE.test(block.info)) continue
    const {text, quoted, start} = block
    if (previous) {
      const apart = block.apart || block.type === 'heading' || previous.type === 'heading'
      const between = '> '.repeat(Math.min(quoted, previous.quoted)).trimEnd()
      out.insert(apart ? `\n${between}\n` : '\n', start)
    }
    previous = block
    if (quoted === 0) {
      out.append(text)
      continue
    }
    const prefix = '> '.repeat(quoted)
    for (let at = 0; at < text.text.length; ) {
      const end = text.text.indexOf('\n', at) + 1 || text.text.length
      out.insert(prefix, text.toSource(at, at + 1).start).append(text.slice(at, end))
      at = end
    }
  }
  return out.build()
}

interface Section {
  heading: Block
  /** Before any heading below this one. */
  own: Block[]
  all: Block[]
}

/** The sections of one rank: what follows each heading of it, up to the next of that rank or above. */
function sectionsOf(blocks: readonly Block[], rank: number): {before: Block[]; sections: Section[]} {
  const before: Block[] = []
  const sections: Section[] = []
  let section: Section | undefined
  let deeper = false
  for (const block of blocks) {
    if (isHeading(block) && block.rank <= rank) {
      section = block.rank === rank ? {heading: block, own: [], all: []} : undefined
      if (section) sections.push(section)
      else before.push(block)
      deeper = false
    } else if (!section) before.push(block)
    else {
      deeper ||= isHeading(block)
      section.all.push(block)
      if (!deeper) section.own.push(block)
    }
  }
  return {before, sections}
}

const isHeading = ({type, quoted, nested}: Block) => type === 'heading' && quoted === 0 && !nested
const titleOf = (heading: Block | undefined) => heading?.text.text.replace(/\s+/g, ' ').trim()

/** The fences of a file that keeps each reply in one, under a heading; undefined for any other file. */
function fencesOf(blocks: readonly Block[]): {heading: Block; fence: Block}[] | undefined {
  const fences: {heading: Block; fence: Block}[] = []
  let heading: Block | undefined
  let inside = 0
  let outside = 0
  for (const block of blocks) {
    if (isHeading(block)) heading = block
    else if (block.type === 'code' && block.quoted === 0 && PROSE.test(block.info)) {
      if (!heading) return undefined
      fences.push({heading, fence: block})
      inside += block.text.text.length
    } else outside += block.text.text.length
  }
  return inside > outside ? fences : undefined
}

/** The replies of a file that keeps several, each under its heading; undefined for a file that is one reply. */
function repliesUnder(blocks: readonly Block[], forced: boolean): Section[] | undefined {
  const ranks = [...new Set(blocks.filter(isHeading).map(({rank}) => rank))].sort((a, b) => a - b)
  let found: {before: Block[]; sections: Section[]} | undefined
  for (const rank of ranks) {
    const {before, sections} = sectionsOf(blocks, rank)
    const filled = sections.filter(({own}) => own.length > 0).length
    if (sections.length < (forced ? 1 : 2)) continue
    found ??= {before, sections}
    // Headings of nothing but other headings are sorts of replies.
    if (filled * 2 >= sections.length) {
      found = {before, sections}
      break
    }
  }
  if (!found) return undefined
  const sections = found.sections.filter(({all}) => all.length > 0)
  if (forced || sections.length === 0) return sections
  const zones = (part: readonly Block[]) => new Set(zonesOf(assembled(part).text).map(({type}) => type))
  // A mail with headings in it: greeted once, at its top, and signed once, at its end.
  if (zones(found.before).has('greeting')) return undefined
  const each = sections.map(({all}) => zones(all))
  const greeted = each.filter((zone) => zone.has('greeting')).length
  if (greeted === 1 && each[0]?.has('greeting') && !each.slice(0, -1).some((zone) => zone.has('sign-off'))) return undefined
  return sections
}

/** A reader of Markdown files with options of its own. */
export function markdownReader({html, split}: MarkdownOptions = {}): Reader {
  return {
    name: 'markdown',
    read(source) {
      const {blocks, title} = parseMarkdown(source, html)
      if (split !== false) {
        const fences = fencesOf(blocks)
        if (fences) return fences.flatMap(({heading, fence}) => inFence(fence, titleOf(heading)))
        const sections = repliesUnder(blocks, split ?? false)
        if (sections) return sections.map(({heading, all}) => ({title: titleOf(heading), draft: assembled(all)}))
      }
      const [first, ...rest] = blocks
      // A heading on top that has no equal names the reply.
      const named = first && isHeading(first) && rest.length > 0 && !rest.some((block) => isHeading(block) && block.rank <= first.rank)
      return [{title: title ?? (named ? titleOf(first) : undefined), draft: assembled(named ? rest : blocks)}]
    }
  }

  function inFence(fence: Block, heading: string | undefined): ReadDraft[] {
    if (/^(?:html?|mjml)$/i.test(fence.info)) return [{title: heading, draft: readHtml(fence.text, html)}]
    if (!/^(?:md|mdx|markdown)$/i.test(fence.info)) return [{title: heading, draft: fence.text}]
    return [{title: heading, draft: assembled(parseMarkdown(fence.text.text, html).blocks).within(fence.text)}]
  }
}

/** Reads Markdown: one reply a file, or one under each heading. */
export const markdown: Reader = markdownReader()
