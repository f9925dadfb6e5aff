/** The report for people, in the manner of ESLint. Readable without colour, and safe to show whatever a mail holds. */
import pico from 'picocolors'
import {type Excerpt, excerptOf} from './excerpt.js'
import {anyOf, counted} from './prose.js'
import type {AskedQuestion, FileResult, Message, RuleInfo} from './result.js'
import {flat, visible} from './visible.js'
import {clip, pad, widthOf, wrap} from './width.js'

export interface Style {
  color: boolean
  /** Columns of the terminal; without it nothing is wrapped. */
  width?: number
}

type Colors = ReturnType<typeof pico.createColors>

const WORDS = {error: 'error', warn: 'warning', info: 'info'} as const
const MARKS = {error: 'red', warn: 'yellow', info: 'blue'} as const

/** Columns an excerpt may take where no terminal sets the limit, and those it always gets. */
const WIDE = 100
const NARROW = 40
/** Columns of the longest reason or question that is shown whole. */
const LONG = 160

/** The findings file by file and a summary; '' when there are none. */
export function stylish(files: readonly FileResult[], style: Style): string {
  const colors = pico.createColors(style.color)
  const blocks = files
    .filter(({messages, coverage}) => messages.length > 0 || coverage)
    .map((file) => [...(file.messages.length > 0 ? [fileBlock(file, style, colors)] : []), ...checklist(file, style, colors)].join('\n\n'))
  if (blocks.length === 0) return ''
  const messages = files.flatMap((file) => file.messages)
  return `${[...blocks, ...(messages.length > 0 ? [summary(messages, colors)] : [])].join('\n\n')}\n`
}

function fileBlock(file: FileResult, style: Style, colors: Colors): string {
  const {path, title, messages} = file
  const positions = messages.map(({line, column}) => `${line}:${column}`)
  const places = longest(positions)
  const levels = longest(messages.map(({severity}) => WORDS[severity]))
  const indent = 2 + places + 2 + levels + 2
  const room = Math.max(NARROW, (style.width ?? indent + WIDE) - indent)
  const reasons = messages.map(({reason}) => foldTo(clip(flat(reason), LONG), style, room))
  // Rule ids stand in a column, but one wide reason must not push all of them to the right.
  const most = style.width ? room - 2 - longest(messages.map(({ruleId}) => ruleId)) : 60
  const column = Math.min(most, longest(reasons.map((lines) => lines.at(-1) as string)))

  const lines = [`${colors.underline(visible(path))}${title ? `  ${flat(title)}` : ''}`]
  for (const [index, message] of messages.entries()) {
    const position = colors.dim((positions[index] as string).padStart(places))
    const severity = colors[MARKS[message.severity]](WORDS[message.severity].padEnd(levels))
    const [first, ...rest] = [
      ...withId(reasons[index] as string[], message.ruleId, column, style.width && room, colors),
      ...details(message, file, room, style, colors)
    ]
    lines.push(`  ${position}  ${severity}  ${first}`, ...rest.map((line) => ' '.repeat(indent) + line))
  }
  return lines.join('\n')
}

/** The steps of a framework, each with the sentence that takes it or one that could. */
function checklist({path, title, coverage}: FileResult, style: Style, colors: Colors): string[] {
  if (!coverage) return []
  const {framework, steps, taken, of} = coverage
  const titles = longest(steps.map((step) => step.title))
  const indent = 4 + titles + 2
  const room = Math.max(NARROW, (style.width ?? indent + WIDE) - indent)
  const lines = steps.flatMap((step) => {
    const said = step.sentences[0]
    const texts = said
      ? [`“${clip(flat(said.text).trim(), LONG)}”`]
      : [step.asks, ...step.suggestions.map((text) => `perhaps: “${flat(text)}”`)]
    const folded = texts
      .flatMap((text) => foldTo(text, style, room))
      .map((text, index) => (said || index === 0 ? text : colors.green(text)))
    const mark = said ? colors.green('✓') : colors.yellow('✗')
    return folded.map((text, index) => (index === 0 ? `  ${mark} ${step.title.padEnd(titles)}  ${text}` : ' '.repeat(indent) + text))
  })
  const head = `${colors.underline(visible(path))}${title ? `  ${flat(title)}` : ''}  ${framework.toUpperCase()}: ${taken} of ${of} steps`
  return [[head, ...lines].join('\n')]
}

/** Columns of the widest text; no `Math.max(...)`, which a hundred thousand findings would overflow. */
const longest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)

/** The reason with the rule's id behind it, or below where it does not fit into `room` columns. */
function withId(reason: readonly string[], ruleId: string, column: number, room: number | undefined, colors: Colors): string[] {
  const id = visible(ruleId)
  const last = pad(reason.at(-1) as string, column)
  const narrow = room !== undefined && widthOf(last) + 2 + id.length > room
  return narrow ? [...reason, colors.dim(id)] : [...reason.slice(0, -1), `${last}  ${colors.dim(id)}`]
}

/** On a terminal wrapped to `room` columns; elsewhere lines stay whole, for those who search them. */
function foldTo(line: string, {width}: Style, room: number): string[] {
  return width ? wrap(line, room) : [line]
}

/** What stands below a finding: its words, why they hurt, what to write instead. */
function details(message: Message, {text}: FileResult, room: number, style: Style, colors: Colors): string[] {
  const {note, expected, suggestions = [], question, start, end, severity} = message
  const fold = (line: string) => foldTo(line, style, room)
  const lines: string[] = []
  // Where an answer is missing, the customer's words tell more than the draft's.
  if (question) lines.push(...askedLines(question, fold, colors))
  else lines.push(...excerptLines(excerptOf(text, start, end, room), colors[MARKS[severity]], colors))
  if (note) lines.push(...fold(`why: ${flat(note)}`).map(colors.dim))
  if (expected) lines.push(...fold(`instead: ${instead(expected)}`).map(colors.green))
  for (const suggestion of suggestions) lines.push(...fold(`perhaps: “${flat(suggestion)}”`).map(colors.green))
  return lines
}

function askedLines({text, path, line, column}: AskedQuestion, fold: (line: string) => string[], colors: Colors): string[] {
  return fold(`asked: “${clip(flat(text).trim(), LONG)}” (${visible(path)}:${line}:${column})`).map(colors.cyan)
}

/** With colour the words are coloured and underlined; without, a second line points at them. */
function excerptLines({before, words, after}: Excerpt, mark: (text: string) => string, colors: Colors): string[] {
  const line = before + words + after
  if (line.trim() === '') return []
  if (colors.isColorSupported) {
    const dim = (text: string) => (text === '' ? '' : colors.dim(text))
    return [dim(before) + mark(colors.underline(words)) + dim(after)]
  }
  // Pointing at the whole line says nothing.
  if (before === '' && after === '') return [line]
  return [line, ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(words)))]
}

/** Replacements as prose; an empty one means that nothing needs to stand there. */
function instead(expected: readonly string[]): string {
  const texts = expected.filter((text) => text.trim() !== '').map((text) => `“${flat(text)}”`)
  if (texts.length === 0) return 'leave it out'
  if (texts.length < expected.length) texts.push('leave it out')
  return anyOf(texts)
}

/** `✖ 3 findings (0 errors, 2 warnings, 1 info)` */
function summary(messages: readonly Message[], colors: Colors): string {
  const count = (level: Message['severity']) => messages.filter(({severity}) => severity === level).length
  const [errors, warnings, infos] = [count('error'), count('warn'), count('info')]
  const level = errors > 0 ? 'error' : warnings > 0 ? 'warn' : 'info'
  const total = `${counted(messages.length, 'finding')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${infos} info)`
  // Information alone fails nothing, so no cross.
  return colors.bold(colors[MARKS[level]](`${level === 'info' ? 'ℹ' : '✖'} ${total}`))
}

/** The rules as a table: id, severity, presets, description. */
export function rulesTable(rules: readonly RuleInfo[], {color}: Style): string {
  const colors = pico.createColors(color)
  const rows = rules.map(({id, severity, presets, description}) => ({id, severity, presets: presets.join(', '), description}))
  const ids = longest(rows.map(({id}) => id))
  const names = longest(rows.map((row) => row.presets))
  return rows
    .map((row) => {
      const severity = colors[MARKS[row.severity]](WORDS[row.severity].padEnd(7))
      return `${colors.bold(row.id.padEnd(ids))}  ${severity}  ${colors.dim(row.presets.padEnd(names))}  ${row.description}\n`
    })
    .join('')
}
