/** A file of some format: each reply it holds is linted, and each finding shown where it stands in the file. */
import type {VFileMessage} from 'vfile-message'
import {checkText} from './check.js'
import type {LintOptions, Report} from './lint.js'
import {byPlace} from './place.js'
import type {ReadDraft, Reader} from './read/reader.js'
import {readThread} from './read/thread.js'

export interface DocumentOptions extends LintOptions {
  /** The message the replies answer, plain text; without it what the file itself holds or quotes. */
  customer?: string
}

export interface DocumentReport extends Report {
  /** What the file calls this reply, where it keeps several. */
  title?: string | undefined
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The branch of a template in which alone this stands, as in “if order.late”. */
    branch?: string
  }
}

/**
 * Lints every reply of a file.
 * @throws {ReadError} when the source is not of the reader's format
 */
export function lintDocument(source: string, reader: Reader, options: DocumentOptions = {}): DocumentReport[] {
  const replies: ReadDraft[][] = []
  // The branches of one template follow each other and are one reply.
  for (const read of reader.read(source)) {
    const last = replies.at(-1)
    const first = last?.[0]
    if (last && read.branch !== undefined && first?.branch !== undefined && first.title === read.title && first.reply === read.reply)
      last.push(read)
    else replies.push([read])
  }
  return replies.map((branches) => {
    const [first] = branches
    const reports = branches.map((branch) => ({branch: branch.branch, report: lintOne(source, branch, options)}))
    return {
      title: first?.title,
      messages: merged(reports.map(({branch, report}) => ({branch, messages: report.messages}))),
      get summary() {
        return (reports[0] as (typeof reports)[number]).report.summary
      }
    }
  })
}

function lintOne(source: string, {draft, customer}: ReadDraft, options: DocumentOptions): Report {
  const thread = options.customer === undefined && !customer ? readThread(draft.text) : undefined
  const report = checkText(draft.text, options.customer ?? customer?.text ?? thread?.customer, options, {source, draft})
  if (options.customer !== undefined) return report
  for (const {question} of report.messages) {
    if (!question) continue
    const {start, end} = thread
      ? draft.toSource(thread.toDraft(question.start), thread.toDraft(question.end))
      : (customer?.toSource(question.start, question.end) ?? question)
    question.start = start
    question.end = end
  }
  return report
}

/** What several branches say at the same place is said once; what not all of them say names its branch. */
function merged(branches: readonly {branch: string | undefined; messages: readonly VFileMessage[]}[]): VFileMessage[] {
  const [only] = branches
  if (only && branches.length === 1) return [...only.messages]
  const found = new Map<string, Found>()
  for (const {branch, messages} of branches) {
    for (const message of messages) {
      const key = JSON.stringify([message.ruleId, message.kind, message.place, message.question?.start])
      const known = found.get(key)
      if (known) known.branches.push(branch)
      else found.set(key, {message, branches: [branch]})
    }
  }
  const all = onceMissing([...found.values()], branches.length).map(({message, branches: where}) => {
    const branch = where.length < branches.length ? commonTo(where) : undefined
    if (branch) {
      message.branch = branch
      message.reason = `${message.reason} (${branch})`
    }
    return message
  })
  return all.sort(byPlace)
}

interface Found {
  message: VFileMessage
  branches: (string | undefined)[]
}

/** What is missing from every branch is missing once, though the sentence to show it at may be another in each. */
function onceMissing(found: readonly Found[], count: number): Found[] {
  const rules = new Map<string, Found[]>()
  for (const one of found) {
    const {ruleId, kind, question} = one.message
    if (!ruleId?.startsWith('missing-')) continue
    const key = JSON.stringify([ruleId, kind, question?.start])
    rules.set(key, [...(rules.get(key) ?? []), one])
  }
  const dropped = new Set<Found>()
  for (const same of rules.values()) {
    const where = same.flatMap((one) => one.branches)
    const [first, ...others] = same
    if (!first || where.length !== count || new Set(where).size !== count) continue
    for (const other of others) dropped.add(other)
    first.branches = where
  }
  return found.filter((one) => !dropped.has(one))
}

/** What all the branches have in common that show a finding: that one depends on; if there is nothing, one of them. */
function commonTo(branches: readonly (string | undefined)[]): string | undefined {
  const [first, ...rest] = branches
  const common = first?.split('; ').filter((part) => rest.every((other) => other?.split('; ').includes(part)))
  return common?.length ? common.join('; ') : first
}
