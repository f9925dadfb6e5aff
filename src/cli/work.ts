/** What a call does once its arguments are read. Importing this loads the linter. */
import {location} from 'vfile-location'
import {rules} from '../../rules/index.js'
import {coverage, type FrameworkName} from '../frameworks.js'
import {type LintOptions, lintReply} from '../lint.js'
import type {Phrase} from '../phrases/phrase.js'
import {presets} from '../presets.js'
import {readThread} from '../read/thread.js'
import {json, rulesJson} from '../report/json.js'
import {type FileResult, messageOf, type QuestionSource, type RuleInfo} from '../report/result.js'
import {rulesTable, type Style, stylish} from '../report/stylish.js'
import {type Call, STDIN} from './arguments.js'
import {Fault} from './fault.js'
import {findFiles} from './files.js'
import type {FormatName} from './format-names.js'
import {formatOf, lintRead, READABLE, readerFor} from './formats.js'
import type {Io} from './main.js'
import {frameworkOf, lintOptions} from './settings.js'
import {readSource, type Source} from './source.js'

/**
 * Reads and lints every draft of the call, then words the report.
 * @throws {Fault} at the first file that is not there or no text, in the order of the arguments
 */
export async function draftsReport(call: Call, io: Io, style: Style, version: string): Promise<Outcome> {
  // Names first: they are cheaper to check than files, and standard input may not be at hand yet.
  lintOptions(call, [])
  const framework = frameworkOf(call)
  checkRoles(call)
  const phrases = await ownPhrases(call, io)
  const customer = call.customer === undefined ? undefined : await readSource(call.customer, io)
  const drafts: Draft[] = []
  for (const {path, named} of await findFiles(call.drafts, io.cwd, READABLE)) {
    const format = call.as ?? (path === STDIN ? 'text' : formatOf(path))
    drafts.push({...(await readSource(path, io, format === 'eml')), format, final: named})
  }

  const options = lintOptions(call, phrases)
  const files: FileResult[] = []
  const faults: Fault[] = []
  for (const draft of drafts) {
    try {
      files.push(...(await lintSource(draft, customer, options, framework)))
    } catch (error) {
      // A broken file does not keep the others from being checked.
      if (!(error instanceof Fault)) throw error
      faults.push(error)
    }
  }
  if (call.quiet) for (const file of files) file.messages = file.messages.filter(({severity}) => severity !== 'info')
  const failed = files.some(({messages}) => messages.some(({severity}) => severity !== 'info'))
  const text = call.format === 'json' ? json(files, version) : stylish(files, style)
  return {text, faults, exitCode: faults.length > 0 ? 2 : failed ? 1 : 0}
}

/** The report, what could not be read, and the exit code. */
export interface Outcome {
  text: string
  faults: Fault[]
  exitCode: 0 | 1 | 2
}

interface Draft extends Source {
  format: FormatName
  /** Named by the call itself. */
  final: boolean
}

/** One text cannot be both question and answer. */
function checkRoles({customer, drafts}: Call): void {
  if (customer === undefined || !drafts.includes(customer)) return
  throw customer === STDIN
    ? new Fault('standard input cannot be both the draft and the customer’s message', 'put one of them in a file')
    : new Fault(`${customer} is given both as a draft and as the customer’s message`, 'name it once')
}

async function ownPhrases({phrases: paths}: Call, io: Io): Promise<Phrase[]> {
  if (paths.length === 0) return []
  const {phrasesOf} = await import('./phrases.js')
  const phrases: Phrase[] = []
  for (const path of paths) phrases.push(...phrasesOf(await readSource(path, io)))
  return phrases
}

/** Lints the replies of one file against the customer's message or, without one, against what the file quotes or holds. */
async function lintSource(
  draft: Draft,
  customer: Source | undefined,
  options: LintOptions,
  framework: FrameworkName | undefined
): Promise<FileResult[]> {
  const reader = await readerFor(draft)
  if (!reader) return [lintText(draft, customer, options, framework)]
  const {path, text} = customer ?? draft
  const asked: QuestionSource = {path, points: location(text), toSource: (offset) => offset}
  return lintRead(draft, reader, {...options, ...(customer ? {customer: customer.text} : {})}).map((report) => ({
    path: draft.path,
    ...(report.title ? {title: report.title} : {}),
    text: draft.text,
    messages: report.messages.map((message) => messageOf(message, asked)),
    summary: report.summary,
    ...(framework ? {coverage: coverage(report, framework)} : {})
  }))
}

/** A plain text that is its own reply. */
function lintText(draft: Source, customer: Source | undefined, options: LintOptions, framework: FrameworkName | undefined): FileResult {
  const thread = customer ? undefined : readThread(draft.text)
  const {path, text} = customer ?? draft
  const asked: QuestionSource = {path, points: location(text), toSource: (offset) => thread?.toDraft(offset) ?? offset}
  const report = lintReply({draft: draft.text, customer: thread ? thread.customer : text}, options)
  return {
    path: draft.path,
    text: draft.text,
    messages: report.messages.map((message) => messageOf(message, asked)),
    summary: report.summary,
    ...(framework ? {coverage: coverage(report, framework)} : {})
  }
}

/** What `--list-rules` prints: the rules as they come, whatever else the call says. */
export function rulesReport({format}: Call, style: Style, version: string): string {
  const infos = rules.map(({id, url, meta}): RuleInfo => {
    const names = Object.entries(presets)
      .filter(([, ids]) => ids.includes(id))
      .map(([name]) => name)
    return {id, severity: meta.severity, presets: names, description: meta.description, url}
  })
  return format === 'json' ? rulesJson(infos, version) : rulesTable(infos, style)
}
