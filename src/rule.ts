/** What a rule is, and how it becomes a retext plugin. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import {type Annotation, annotate} from './annotate.js'
import {confidenceOf, FLOORS} from './confidence.js'
import type {CustomerQuestion} from './questions/find.js'

export type Severity = 'off' | 'info' | 'warn' | 'error'

/** A place in the draft or, for `question`, in the customer's message: UTF-16 offsets, `end` exclusive. */
export interface Place {
  start: number
  end: number
}

export interface Finding {
  /** What is wrong, in one sentence. */
  reason: string
  /** Why it hurts, in one sentence. */
  note: string
  place: Place
  /** Replacement texts for exactly the words at `place`; `[]` deletes them. Left out where none is safe. */
  expected?: string[]
  /** Severity of this finding whatever the rule's own is, where an option says so. */
  severity?: Severity
  /** Severity of this finding unless the user set one for the rule. */
  defaultSeverity?: Severity
  /** Names the phrase or kind within the rule, so that it can be ignored. */
  kind?: string
  /** The family of the kind: what is known of it counts where the kind is too rare to have been measured. */
  group?: string
  /** How sure the rule is, from 0 to 1, where it weighs evidence of its own; else how often such findings were right. */
  confidence?: number
  question?: CustomerQuestion
  /** Sentences the writer could adapt, from suggest.ts; never to be inserted on their own. */
  suggestions?: string[]
}

export interface RuleMeta {
  /** One sentence, as in the list of rules; no full stop. */
  description: string
  /** Severity in the presets that hold the rule. */
  severity: Exclude<Severity, 'off'>
  /** Presets that hold the rule besides `all`. */
  presets: readonly ('recommended' | 'strict')[]
  /** A rule that says the same of the same words: where both do, only that one is heard, but in preset `all`. */
  yieldsTo?: string
  /** The rule asks for core acts only (see src/acts/cues.ts), which are at hand. */
  coreActs?: true
  /** Version the rule came with. */
  since: string
}

/** What can be set for every rule. */
export interface Common {
  severity?: Severity
  /** How sure to be before a finding is reported, from 0 to 1. Default: that of the preset. */
  confidence?: number
}

export interface Rule<Options extends object = object> {
  id: string
  url: string
  meta: RuleMeta
  defaults: Required<Options>
  check(reply: Annotation, options: Required<Options>): Iterable<Finding>
  /** The rule as a plain retext plugin: `.use(rule.plugin, {…options, severity: 'warn', confidence: 0.5})`. */
  plugin: Plugin<[(Options & Common)?], Root>
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** On `unanswered-question`: the question, with offsets into the customer's message. */
    question?: CustomerQuestion
    /** The phrase or kind of fault within the rule. */
    kind?: string
    /** Sentences the writer could adapt where something is missing: to show, never to insert unasked. */
    suggestions?: string[]
    /** How sure we are, from 0 to 1: the share of such findings that careful readers agreed with. */
    confidence?: number
  }
}

const DOCS = 'https://github.com/replylint/replylint/blob/main/rules'
const MARKUP = /[<>&"\\`*_[\]{}\n]/
const MISSING = /^(?:missing|unanswered|ignored)-/
const FATAL = {error: true, warn: false, info: undefined} as const

/**
 * Runs one rule over an annotated reply and files what it finds as messages.
 * @param severity what the user set for the rule, undefined where they left it to us
 * @param floor how sure to be before something is reported; the option `confidence` of a rule has precedence
 */
export function runRule<Options extends object>(
  rule: Rule<Options>,
  reply: Annotation,
  file: VFile,
  severity: Exclude<Severity, 'off'> | undefined,
  options: (Options & Common) | undefined,
  floor: number
): void {
  let points: ReturnType<typeof location> | undefined
  if (!rule.meta.coreActs) reply.complete()
  const least = options?.confidence ?? floor
  for (const finding of rule.check(reply, {...rule.defaults, ...options})) {
    const confidence = finding.confidence ?? confidenceOf(rule.id, finding.kind, finding.group)
    if (confidence < least) continue
    const level = finding.severity ?? severity ?? finding.defaultSeverity ?? rule.meta.severity
    if (level === 'off') continue
    const {start, end, whole, opaque} = reply.source
      ? reply.source.toSource(finding.place.start, finding.place.end)
      : {...finding.place, whole: true, opaque: false}
    // What a template's placeholder will say is not known; what is missing is missing beside it.
    if (opaque && !MISSING.test(rule.id)) continue
    points ??= location(file)
    const from = points.toPoint(start) ?? {line: 1, column: 1, offset: 0}
    const place = {start: from, end: points.toPoint(opaque ? start : end) ?? from}
    const message: VFileMessage = file.message(finding.reason, {place, ruleId: rule.id, source: 'replylint'})
    message.note = finding.note
    message.url = rule.url
    message.actual = opaque ? '' : reply.text.slice(finding.place.start, finding.place.end)
    // A replacement must not eat markup, nor hold signs the format would read as its own.
    const unsafe = (text: string) => reply.source !== undefined && (MARKUP.test(text) || !reply.source.takes(text))
    message.expected = whole && !finding.expected?.some(unsafe) ? finding.expected : undefined
    message.fatal = FATAL[level]
    message.confidence = confidence
    if (finding.kind) message.kind = finding.kind
    if (finding.suggestions?.length) message.suggestions = finding.suggestions
    if (finding.question) message.question = finding.question
  }
}

/**
 * Defines a rule.
 * @param id the rule's folder under `rules/`, which is also its ruleId and the end of its url
 */
export function defineRule<Options extends object>(id: string, definition: Omit<Rule<Options>, 'id' | 'url' | 'plugin'>): Rule<Options> {
  const rule: Rule<Options> = {
    id,
    url: `${DOCS}/${id}/readme.md`,
    ...definition,
    plugin: (settings) => (tree, file) => {
      const {severity, ...options} = settings ?? {}
      if (severity !== 'off') runRule(rule, annotate(tree, file), file, severity, options as Options & Common, FLOORS.recommended)
    }
  }
  return rule
}
