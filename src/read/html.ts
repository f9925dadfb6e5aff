/**
 * HTML as a mail program shows it: blocks are paragraphs or lines, hidden content is left out, the quoted mail gets its
 * `> ` and a signature its `-- `. The page is parsed as a browser would, so that broken markup is no error.
 */
import {decodeHTML} from 'entities'
import {type DefaultTreeAdapterTypes, defaultTreeAdapter, parse} from 'parse5'
import {type Decoder, type MappedText, TextBuilder} from './map.js'
import {quotesOf} from './quotes.js'
import type {ReadDraft, Reader} from './reader.js'

type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

/** What no reader of the mail sees. */
const UNSEEN = new Set(
  'script,template,title,svg,iframe,textarea,select,datalist,object,audio,video,canvas,noframes,noembed,rp,mj-head,mj-preview,mj-style,mj-title,mj-attributes'.split(
    ','
  )
)
/** Blocks with white space above and below them. */
const PARAGRAPHS = new Set(
  'p,h1,h2,h3,h4,h5,h6,ul,ol,dl,blockquote,pre,table,caption,td,th,figure,figcaption,fieldset,legend,form,hr,section,article,header,footer,main,nav,aside,details,summary,menu,dir,xmp,listing,plaintext'.split(
    ','
  )
)
/** Blocks that only stand on lines of their own. */
const LINES = new Set('div,li,dt,dd,tr,tbody,thead,tfoot,address,center,body,html,option,optgroup,search,hgroup'.split(','))

/** Elements, long out of use, in which a character reference is no more than its letters. */
const TYPED = new Set(['xmp', 'plaintext'])

const NO_DISPLAY =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$))/i
const KEEPS_SPACE = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i
const FOLDS_SPACE = /(?:^|;)\s*white-space\s*:\s*(?:normal|nowrap|initial|unset)/i
const NO_MARKER = /(?:^|;)\s*list-style(?:-type)?\s*:[^;]*\bnone\b/i
const NO_MARGIN = /(?:^|;)\s*margin\s*:\s*0[a-z]*(?:\s+[\d.]+[a-z]*)?(?:\s+0[a-z]*(?:\s+[\d.]+[a-z]*)?)?\s*(?:;|!|$)/i
/** How Outlook and Gmail indent the writer's own words. */
const INDENTED = /(?:^|;)\s*(?:border\s*:\s*(?:none|0)|margin\s*:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px)/i
/** The line above Outlook's header block. */
const RULED = /(?:^|;)\s*border-(?:top\s*:[^;]*\bsolid|style\s*:\s*solid none none)/i

/** Elements that hold a quoted mail, perhaps below a line that says who wrote it: Gmail, Proton, Yahoo, Thunderbird's forwards, GMX, Freshdesk, Zoho. */
const QUOTE_CLASS =
  /^(?:gmail_quote|gmail_quote_container|protonmail_quote|moz-forward-container|freshdesk_quote|zmail_extra|hs_reply|\w*yahoo_quoted\w*)$/
/** Who wrote when; nobody's words. */
const ATTRIBUTION_CLASS = /^(?:gmail_attr|moz-cite-prefix|moz-email-headers-table|OutlookMessageHeader)$/
/** From here to the end of the mail everything is quoted: Outlook, Hotmail, Zimbra. */
const REST_ID = /^(?:x_)*(?:appendonsend|divRplyFwdMsg|stopSpelling|zwchr|mail-editor-reference-message-container)$/
const SIGNATURE_CLASS = /^(?:gmail_signature|moz-signature|protonmail_signature_block|\w*yahoo_signature|signature)$/
const SIGNATURE_ID = /^(?:x_)*(?:Signature|AppleMailSignature|lineBreakAtBeginningOfSignature|ms-outlook-mobile-signature)$/

/** Mails quoted within mails deeper than this count as one. */
const DEEPEST = 8
/** Longest beginning of an element that is looked at to tell what it is: code units and nodes. */
const LOOK = 400
/** An attribution or a header block takes no more lines. */
const HEAD = 14

const FOLDED = /^[ \t\n\f\r]+$/
/** Signs that only tell where a word may be parted. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/
const EMOJI = /^\p{Extended_Pictographic}\S{0,12}$/u
const REFERENCE = /&(?:#(?:x[0-9a-f]+|\d+)|[a-z][a-z0-9]*);?/iy

/** The signs of text that is taken as it is typed: line ends, and NUL where it is not left out. */
const rawSigns: Decoder = (source, at) => {
  const sign = source.charCodeAt(at)
  if (sign === 13) return {length: source.charCodeAt(at + 1) === 10 ? 2 : 1, text: '\n'}
  return sign === 0 ? {length: 1, text: '\ufffd'} : undefined
}

/** The signs of HTML text: character references and line ends. */
export const htmlSigns: Decoder = (source, at) => {
  if (source.charCodeAt(at) !== 38) return rawSigns(source, at)
  REFERENCE.lastIndex = at
  const found = REFERENCE.exec(source)?.[0]
  return found === undefined ? undefined : {length: found.length, text: decodeHTML(found)}
}

/** No reference is longer, but numbers with zeros before them. */
const LONGEST = 40

/** Where text begins or ends for which parse5 names `offset`: where blanks meet a character reference it names a place within that. */
function edgeOf(source: string, offset: number): number {
  const before = source.slice(Math.max(0, offset - LONGEST), offset)
  const at = offset - before.length + before.lastIndexOf('&')
  if (at < offset - before.length) return offset
  REFERENCE.lastIndex = at
  return REFERENCE.test(source) && REFERENCE.lastIndex > offset ? at : offset
}

/** A tree whose text nodes are never joined, so that each is one stretch of the source whatever stands around it. */
const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  insertText(parent, text) {
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
  },
  insertTextBefore(parent, text, before) {
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), before)
  }
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const classesOf = (element: Element) => attribute(element, 'class')?.split(/\s+/) ?? []

/** How the text of an element begins. */
function beginningOf(element: Element): string {
  let text = ''
  const stack: DefaultTreeAdapterTypes.ChildNode[] = [element]
  for (let seen = 0; seen < LOOK && text.length < LOOK; seen++) {
    const node = stack.pop()
    if (!node) break
    if ('value' in node) text += node.value.slice(0, LOOK)
    else if ('childNodes' in node)
      for (let index = Math.min(node.childNodes.length, LOOK) - 1; index >= 0; index--) stack.push(node.childNodes[index] as Element)
  }
  return text
}

/** Classes and ids that a style sheet hides everywhere: `.name` and `#name`. */
function* hiddenBy(css: string): Iterable<string> {
  const bare = css
    .split('*/')
    .map((part) => part.split('/*')[0])
    .join('')
  let depth = 0
  let before = ''
  let selectors = ''
  for (const part of bare.split(/([{}])/)) {
    if (part === '{') {
      if (depth++ === 0) selectors = before
    } else if (part === '}') {
      if (depth === 1 && NO_DISPLAY.test(before.trim())) {
        for (const selector of selectors.split(',')) {
          const name = /^\w*([.#][\w-]+)$/.exec(selector.trim())?.[1]
          if (name) yield name
        }
      }
      depth = Math.max(0, depth - 1)
    }
    before = part
  }
}

/** Outlook's header block below a rule: “From: … Sent: … To: …”, in any language. */
function isHeaderBlock(element: Element): boolean {
  if (element.tagName !== 'div' || !RULED.test(attribute(element, 'style') ?? '')) return false
  const text = beginningOf(element)
  return /^\s*[\p{L}]{1,12}\s?:/u.test(text) && (text.match(/:/g) as string[]).length > 2
}

/** A quoted mail: the lines from `from` up to `to`. */
interface Quotation {
  from: number
  to: number
  depth: number
  /** Ends with the quotation around it, not with an element. */
  rest: boolean
  /** An element around the quoted mail and the line that introduces it. */
  container: boolean
}

interface Line {
  builder: TextBuilder
  depth: number
  /** A blank line stands above. */
  apart: boolean
  /** Says who wrote what follows, and is left out. */
  left?: boolean
  text: string
}

/** The lines of the page as they grow. */
class Page {
  readonly #source: string
  readonly #lines: Line[] = []
  readonly #open: Quotation[] = []
  readonly #quotations: Quotation[] = []
  #line: Line | undefined
  /** Line breaks that stand between the last line and the next. */
  #breaks = 0
  /** White space behind the last word, which shows only before another; `plain` where the source has one blank. */
  #space: {start: number; end: number; plain: boolean} | undefined
  /** The line so far holds only blanks that keep their width, which makes it a blank line. */
  #filler = false
  /** What goes before the first word of the next line. */
  #marker = ''
  #signs = false

  constructor(source: string) {
    this.#source = source
  }

  /** A word of the text. */
  write(text: string, start: number, end: number, exact: boolean): void {
    if (!this.#line) {
      const line: Line = {builder: new TextBuilder(), depth: this.#open.length, apart: this.#breaks > 1, text: ''}
      if (this.#signs && !text.startsWith('--') && this.#lines.at(-1)?.text.trim() !== '--') {
        this.#lines.push({...line, builder: new TextBuilder().insert('-- ', start), text: '-- '})
        line.apart = false
      }
      this.#signs = false
      this.#line = line
      this.#lines.push(line)
      if (this.#marker !== '') line.builder.insert(this.#marker, start)
    } else if (this.#space) {
      const {start: from, end: to, plain} = this.#space
      this.#add(this.#line, ' ', from, to, plain)
    }
    this.#marker = ''
    this.#space = undefined
    this.#filler = false
    this.#breaks = 0
    this.#add(this.#line, text, start, end, exact)
  }

  #add(line: Line, text: string, start: number, end: number, exact: boolean): void {
    if (exact) line.builder.copy(this.#source, start, end)
    else line.builder.replace(text, start, end)
    // Longer lines are neither a header nor an attribution.
    if (line.text.length <= LOOK) line.text += text
  }

  /** White space that is shown as one blank, or not at all. */
  space(start: number, end: number, plain: boolean): void {
    if (!this.#line) return
    if (this.#space && this.#space.end === start) {
      this.#space.end = end
      this.#space.plain = false
    } else this.#space ??= {start, end, plain}
  }

  /** A blank that keeps its width: above the first word of a line it only makes the line. */
  blank(text: string, start: number, end: number, exact: boolean): void {
    if (this.#line) this.write(text, start, end, exact)
    else this.#filler = true
  }

  /** The edge of a block: `breaks` is 1 for a line of its own, 2 for white space around it. */
  edge(breaks: number): void {
    if (this.#filler) this.br()
    this.#line = undefined
    this.#space = undefined
    this.#breaks = Math.max(this.#breaks, breaks)
  }

  /** `<br>`. */
  br(): void {
    this.#breaks = this.#line ? 1 : Math.min(2, this.#breaks + 1)
    this.#line = undefined
    this.#space = undefined
    this.#filler = false
  }

  /** What stands before the words of a list item. */
  mark(marker: string): void {
    this.#marker = marker
  }

  /** The next words begin a signature; none came when `on` is false. */
  sign(on: boolean): void {
    this.#signs = on && this.#open.length === 0
  }

  /** From here on a mail is quoted. */
  quote(rest: boolean, container: boolean): Quotation | undefined {
    this.edge(2)
    const last = this.#open.at(-1)
    if (this.#open.length >= DEEPEST || (rest && last?.rest && last.from === this.#lines.length)) return undefined
    const quotation = {from: this.#lines.length, to: -1, depth: this.#open.length + 1, rest, container}
    this.#open.push(quotation)
    return quotation
  }

  /** Ends a quotation and those within it. */
  unquote(quotation: Quotation | undefined): void {
    this.edge(2)
    while (this.#open.length > 0 && (!quotation || this.#open.includes(quotation))) {
      const ended = this.#open.pop() as Quotation
      ended.to = this.#lines.length
      this.#quotations.push(ended)
    }
  }

  /** The whole as one text. */
  build(): MappedText {
    this.unquote(undefined)
    // The inner ones come first.
    for (const quotation of this.#quotations) this.#introduce(quotation)
    const out = new TextBuilder()
    let depth = 0
    let at = 0
    for (const line of this.#lines) {
      if (line.left) continue
      const built = line.builder.build()
      if (out.length > 0) {
        out.insert('\n', at)
        // A blank line within a quotation belongs to it.
        if (line.apart || line.depth !== depth) out.insert(`${marks(Math.min(line.depth, depth))}\n`, at)
      }
      depth = line.depth
      out.insert(marks(depth), built.toSource(0, 1).start).append(built)
      at = built.toSource(built.text.length - 1, built.text.length).end
    }
    return out.build()
  }

  /** Leaves out the line that says who wrote, and takes a container for no quotation of its own where one begins it. */
  #introduce({from, to, depth, container}: Quotation): void {
    const head: Line[] = []
    for (let index = from; index < to && head.length < HEAD && this.#lines[index]?.depth === depth; index++)
      head.push(this.#lines[index] as Line)
    const [quote] = quotesOf(head.map(({text}) => ({start: 0, end: text.length, text})))
    const introduced = quote?.from === 0 && !head[0]?.text.startsWith('>') ? Math.min(quote.message, head.length) : 0
    for (let index = 0; index < introduced; index++) (head[index] as Line).left = true
    if (!container || introduced < head.length || from + introduced >= to) return
    // Between the quoted paragraphs the writer answers.
    for (let index = from; index < to; index++) (this.#lines[index] as Line).depth--
  }
}

const marks = (depth: number) => '> '.repeat(depth)

interface Frame {
  node: Parent
  index: number
  /** White space shows as it stands. */
  pre: boolean
  leave?: (() => void) | undefined
}

/** Puts what the page shows on `page`. Without recursion: a page can be nested as deep as it is long. */
function render(source: string, page: Page): void {
  const hidden = new Set<string>()
  const counts = new Map<Element, number>()
  const stack: Frame[] = [
    {node: parse(source, {sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: adapter}), index: 0, pre: false}
  ]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.node.childNodes[frame.index++]
    if (!node) {
      frame.leave?.()
      stack.pop()
    } else if (node.nodeName === '#text') write(node as DefaultTreeAdapterTypes.TextNode, frame.pre)
    else if ('tagName' in node) {
      const entered = enter(node, frame)
      if (entered) stack.push(entered)
    }
  }

  function write({value, parentNode, sourceCodeLocation: place}: DefaultTreeAdapterTypes.TextNode, pre: boolean) {
    if (!place) return
    const [from, to] = [edgeOf(source, place.startOffset), edgeOf(source, place.endOffset)]
    const decoded = new TextBuilder().decoded(value, source, from, to, TYPED.has(parentNode?.nodeName ?? '') ? rawSigns : htmlSigns).build()
    for (const {text, start, end, exact} of decoded.parts()) {
      if (!exact) piece(text, start, end, false, pre)
      else {
        let at = start
        for (const part of text.split(/([ \t\n\f\r]+|[\u00a0\u00ad\u200b\ufeff])/)) {
          if (part !== '') piece(part, at, at + part.length, true, pre)
          at += part.length
        }
      }
    }
  }

  function piece(text: string, start: number, end: number, exact: boolean, pre: boolean) {
    if (FOLDED.test(text)) {
      if (!pre) return page.space(start, end, exact && text === ' ')
      let at = start
      for (const part of text.split(/(\n)/)) {
        if (part === '\n') page.br()
        else if (part !== '') page.write(part, at, exact ? at + part.length : end, exact)
        if (exact) at += part.length
      }
    } else if (text === '\u00a0') page.blank(text, start, end, exact)
    else if (!INVISIBLE.test(text)) page.write(text, start, end, exact)
  }

  /** What an element does to the page; undefined where nothing of it shows. */
  function enter(element: Element, {pre, node}: Frame): Frame | undefined {
    const {tagName: name} = element
    const {startOffset: start = 0, endOffset: end = start} = element.sourceCodeLocation ?? {}
    const style = attribute(element, 'style') ?? ''
    if (name === 'style' && /^(?:$|.*\b(?:all|screen)\b)/i.test(attribute(element, 'media') ?? '')) {
      const css = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      for (const one of hiddenBy(css)) hidden.add(one)
    }
    if (name === 'style' || UNSEEN.has(name)) return undefined
    // Of the head only the style sheets count.
    if (name === 'head' || node.nodeName === 'head') return {node: element, index: 0, pre}
    if (name === 'br') {
      page.br()
      return undefined
    }
    if (name === 'img' || name === 'wbr' || name === 'input') {
      const alt = name === 'img' ? attribute(element, 'alt') : undefined
      if (alt !== undefined && EMOJI.test(alt)) page.write(alt, start, end, false)
      return undefined
    }
    const classes = classesOf(element)
    const id = attribute(element, 'id') ?? ''
    if (NO_DISPLAY.test(style) || attribute(element, 'hidden') !== undefined) return undefined
    if (hidden.size > 0 && (hidden.has(`#${id}`) || classes.some((one) => hidden.has(`.${one}`)))) return undefined

    const header = isHeaderBlock(element)
    if (header || REST_ID.test(id)) {
      page.quote(true, false)
      // A header block is nobody's words.
      if (header || id.endsWith('divRplyFwdMsg')) return undefined
    }
    if (classes.some((one) => ATTRIBUTION_CLASS.test(one))) return undefined

    const entered: Frame = {
      node: element,
      index: 0,
      pre: FOLDS_SPACE.test(style) ? false : pre || name === 'pre' || KEEPS_SPACE.test(style)
    }
    const held = classes.some((one) => QUOTE_CLASS.test(one)) || id.startsWith('yahoo_quoted') || attribute(element, 'name') === 'quote'
    if (name === 'blockquote' ? attribute(element, 'type') === 'cite' || !INDENTED.test(style) : held) {
      const quotation = page.quote(false, name !== 'blockquote')
      entered.leave = () => quotation && page.unquote(quotation)
      return entered
    }
    if (classes.some((one) => SIGNATURE_CLASS.test(one)) || SIGNATURE_ID.test(id)) {
      page.edge(1)
      page.sign(true)
      entered.leave = () => {
        page.sign(false)
        page.edge(1)
      }
      return entered
    }
    if (name === 'ol') counts.set(element, Number.parseInt(attribute(element, 'start') ?? '1', 10) || 1)
    const breaks = breaksOf(element, classes, style, stack)
    if (breaks > 0) {
      page.edge(breaks)
      if (name === 'li') page.mark(markerOf(node, style))
      entered.leave = () => {
        page.edge(breaks)
        if (name === 'li') page.mark('')
      }
    }
    return entered
  }

  function markerOf(list: Parent, style: string): string {
    if (NO_MARKER.test(style) || !('tagName' in list) || NO_MARKER.test(attribute(list, 'style') ?? '')) return ''
    const count = counts.get(list)
    if (count === undefined) return '- '
    counts.set(list, count + 1)
    return `${count}. `
  }
}

/** How an element stands apart: 0 not at all, 1 on lines of its own, 2 with white space around it. */
function breaksOf({tagName: name}: Element, classes: readonly string[], style: string, stack: readonly Frame[]): number {
  // Each line of Outlook's is a paragraph without margins.
  if (name === 'p') return classes.some((one) => /^(?:x_)*Mso(?:Normal|PlainText|NoSpacing)$/.test(one)) || NO_MARGIN.test(style) ? 1 : 2
  if ((name === 'ul' || name === 'ol') && stack.some(({node}) => node.nodeName === 'li')) return 1
  if (PARAGRAPHS.has(name) || name.startsWith('mj-')) return 2
  return LINES.has(name) ? 1 : 0
}

/** Reads a page, or a part of one, as the plain text a mail program would show. */
export function readHtml(source: string): MappedText {
  const page = new Page(source)
  render(source, page)
  return page.build()
}

export const html: Reader = {
  name: 'html',
  read: (source): ReadDraft[] => [{draft: readHtml(source)}]
}
