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
import type {Io} from './main.js'
import {frameworkOf, lintOptions} from './settings.js'
import {readSource, type Source} from './source.js'

/**
 * Reads and lints every draft of the call, then words the report.
 * @throws {Fault} at the first thing that cannot be read, in the order of the arguments
 */
export async function draftsReport(call: Call, io: Io, style: Style, version: string): Promise<{text: string; exitCode: 0 | 1}> {
  // Names first: they are cheaper to check than files, and standard input may not be at hand yet.
  lintOptions(call, [])
  const framework = frameworkOf(call)
  checkRoles(call)
  const phrases = await ownPhrases(call, io)
  const customer = call.customer === undefined ? undefined : await readSource(call.customer, io)
  const drafts: Source[] = []
  for (const path of call.drafts) drafts.push(await readSource(path, io))

  const options = lintOptions(call, phrases)
  const files = drafts.map((draft) => lintSource(draft, customer, options, framework))
  if (call.quiet) for (const file of files) file.messages = file.messages.filter(({severity}) => severity !== 'info')
  const failed = files.some(({messages}) => messages.some(({severity}) => severity !== 'info'))
  return {text: call.format === 'json' ? json(files, version) : stylish(files, style), exitCode: failed ? 1 : 0}
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

/** Lints one draft against the customer's message or, without one, against what the draft quotes. */
function lintSource(draft: Source, customer: Source | undefined, options: LintOptions, framework: FrameworkName | undefined): FileResult {
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
