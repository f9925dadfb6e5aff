/** The one call most users need. */
import type {VFileMessage} from 'vfile-message'
import {rules} from '../rules/index.js'
import {nameOf} from './arguments.js'
import {checkText} from './check.js'
import type {PresetName} from './confidence.js'
import {lintDocument} from './document.js'
import {presets} from './presets.js'
import type {Reader} from './read/reader.js'
import type {Common, Severity} from './rule.js'
import type {Summary} from './summary.js'

export interface Reply {
  /** The draft, plain text; mail quoted in it is told apart. */
  draft: string
  /** The message it answers, plain text. Rules that need it are silent without. */
  customer?: string | null | undefined
  /** The reader of the draft's format, as from `replylint/html`; without one the draft is plain text. */
  format?: Reader | undefined
}

/** A rule's severity, alone or with its options. */
export type RuleSetting = Severity | readonly [Severity, object?]

export interface LintOptions {
  /** `recommended` unless told: what is nearly always right. */
  preset?: PresetName
  /**
   * How sure to be of a finding before it is reported, from 0 (everything) to 1 (nothing). Default: that of the preset,
   * 0.65 for `recommended` and 0.5 for the others. A rule's own `confidence` has precedence.
   */
  confidence?: number
  /** Overrides the preset rule by rule: `{'missing-thanks': 'off', 'forbidden-phrase': ['warn', {ignore: ['please-be-advised']}]}`. */
  rules?: Record<string, RuleSetting>
}

export interface Report {
  /**
   * What would lose the customer, in the order of the draft. Each message has ruleId, source `replylint`, reason, note,
   * url, place (with offsets in UTF-16 code units into the draft as given), actual, expected and fatal (true = error,
   * false = warning, undefined = information).
   */
  messages: VFileMessage[]
  /** The acts of the draft and the state of each question, to log or to colour a page by; worked out when first asked for. */
  readonly summary: Summary
}

const SEVERITIES = ['off', 'info', 'warn', 'error']

function checkArguments(reply: unknown, options: unknown): asserts reply is string | Reply {
  if (typeof reply !== 'string') {
    if (typeof reply !== 'object' || reply === null)
      throw new TypeError(`lintReply(reply): reply must be a string or {draft, customer}, got ${nameOf(reply)}`)
    const {draft, customer, format} = reply as Partial<Reply>
    if (format !== undefined && (typeof format !== 'object' || format === null || typeof format.read !== 'function')) {
      throw new TypeError(`lintReply(reply): reply.format must be a reader, as exported by replylint/html, got ${nameOf(format)}`)
    }
    if (typeof draft !== 'string') throw new TypeError(`lintReply(reply): reply.draft must be a string, got ${nameOf(draft)}`)
    if (customer !== undefined && customer !== null && typeof customer !== 'string') {
      throw new TypeError(`lintReply(reply): reply.customer must be a string, got ${nameOf(customer)}`)
    }
  }
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`lintReply(reply, options): options must be an object, got ${nameOf(options)}`)
  const {preset, confidence, rules: settings} = options as LintOptions
  if (preset !== undefined && !Object.hasOwn(presets, preset)) {
    throw new TypeError(
      `lintReply(reply, options): options.preset must be one of ${Object.keys(presets).join(', ')}, got ${JSON.stringify(preset)}`
    )
  }
  checkConfidence(confidence, 'options.confidence')
  if (settings === undefined) return
  if (typeof settings !== 'object' || settings === null)
    throw new TypeError(`lintReply(reply, options): options.rules must be an object, got ${nameOf(settings)}`)
  for (const [id, setting] of Object.entries(settings)) {
    if (!rules.some((rule) => rule.id === id)) throw new TypeError(`lintReply(reply, options): options.rules names no rule “${id}”`)
    const severity = Array.isArray(setting) ? setting[0] : setting
    if (!SEVERITIES.includes(severity as string)) {
      throw new TypeError(
        `lintReply(reply, options): options.rules['${id}'] must be one of ${SEVERITIES.join(', ')}, got ${JSON.stringify(severity)}`
      )
    }
    const ruleOptions = Array.isArray(setting) ? setting[1] : undefined
    if (ruleOptions !== undefined && (typeof ruleOptions !== 'object' || ruleOptions === null || Array.isArray(ruleOptions))) {
      throw new TypeError(`lintReply(reply, options): the options in options.rules['${id}'] must be an object, got ${nameOf(ruleOptions)}`)
    }
    checkConfidence((ruleOptions as Common | undefined)?.confidence, `options.rules['${id}'][1].confidence`)
  }
}

function checkConfidence(value: unknown, name: string): void {
  if (value === undefined || (typeof value === 'number' && value >= 0 && value <= 1)) return
  throw new TypeError(
    `lintReply(reply, options): ${name} must be a number from 0 to 1, got ${typeof value === 'number' ? value : nameOf(value)}`
  )
}

/**
 * Reads a draft and the message it answers, and reports what would lose the customer.
 *
 * Synchronous and pure: no I/O, no clock, no state kept between calls but caches. No text makes it throw.
 * @param reply a draft with no customer, or both
 * @throws {TypeError} when an argument has the wrong type; the message names it
 */
export function lintReply(reply: string | Reply, options: LintOptions = {}): Report {
  checkArguments(reply, options)
  if (typeof reply === 'string') return checkText(reply, undefined, options)
  const {draft, customer, format} = reply
  if (!format) return checkText(draft, customer, options)
  const reports = lintDocument(draft, format, {...options, ...(customer ? {customer} : {})})
  const [first] = reports
  return first && reports.length === 1 ? first : joined(reports)
}

/** The replies of one file as one report. */
function joined(reports: readonly Report[]): Report {
  return {
    messages: reports.flatMap(({messages}) => messages),
    get summary() {
      return (reports[0] ?? checkText('', undefined, {})).summary
    }
  }
}
