/** What every reporter gets: plain data, with positions in the files the user named. */
import type {Location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import type {Coverage} from '../frameworks.js'
import type {Summary} from '../summary.js'

/** A question of the customer, where it stands in the file at `path`. */
export interface AskedQuestion {
  /** As the customer wrote it; where the draft quotes it, without the `>` marks. */
  text: string
  /** UTF-16 offsets into the file, `end` exclusive; across quoted lines `>` marks lie between them. */
  start: number
  end: number
  path: string
  /** 1-based, in UTF-16 code units. */
  line: number
  column: number
}

/** One finding. The order of the fields is that of the JSON report. */
export interface Message {
  ruleId: string
  severity: 'error' | 'warn' | 'info'
  reason: string
  note: string | null
  /** The words the finding is about. */
  actual: string
  /** Replacements for `actual`: [] deletes it, null when none is safe. */
  expected: string[] | null
  url: string | null
  /** 1-based, in UTF-16 code units; the end is exclusive. */
  line: number
  column: number
  endLine: number
  endColumn: number
  /** UTF-16 offsets into the file's text (without its byte order mark), `end` exclusive. */
  start: number
  end: number
  kind?: string
  /** How sure, from 0 to 1. */
  confidence: number
  /** Sentences the writer could adapt. */
  suggestions?: string[]
  question?: AskedQuestion
}

export interface FileResult {
  path: string
  /** For files that hold several replies: which one. */
  title?: string
  /** The whole text of the file; offsets are into it. */
  text: string
  messages: Message[]
  /** The acts of the draft and the state of each question, for logs. */
  summary?: Summary
  /** The steps of the framework asked for. */
  coverage?: Coverage
}

/** A rule as `--list-rules` shows it. */
export interface RuleInfo {
  id: string
  severity: 'error' | 'warn' | 'info'
  presets: string[]
  description: string
  url: string
}

/** The file that holds the customer's words. */
export interface QuestionSource {
  path: string
  /** From an offset into the customer's message to one into the file. */
  toSource(offset: number): number
  /** Lines and columns of the file. */
  points: Location
}

/** A message of `lintReply` as plain data. */
export function messageOf(message: VFileMessage, asked: QuestionSource): Message {
  const {place, kind, confidence, suggestions, question} = message
  const start = place && 'start' in place ? place.start : place
  const end = place && 'end' in place ? place.end : start
  return {
    ruleId: message.ruleId ?? '',
    severity: message.fatal ? 'error' : message.fatal === false ? 'warn' : 'info',
    reason: message.reason,
    note: message.note ?? null,
    actual: message.actual ?? '',
    expected: message.expected ?? null,
    url: message.url ?? null,
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    endLine: end?.line ?? 1,
    endColumn: end?.column ?? 1,
    start: start?.offset ?? 0,
    end: end?.offset ?? 0,
    ...(kind ? {kind} : {}),
    confidence: Number((confidence ?? 1).toFixed(2)),
    ...(suggestions ? {suggestions} : {}),
    ...(question ? {question: questionOf(question, asked)} : {})
  }
}

function questionOf(question: {text: string; start: number; end: number}, {path, toSource, points}: QuestionSource): AskedQuestion {
  const start = toSource(question.start)
  const point = points.toPoint(start)
  return {text: question.text, start, end: toSource(question.end), path, line: point?.line ?? 1, column: point?.column ?? 1}
}
