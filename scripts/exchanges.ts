/**
 * The labelled exchanges of fixtures/exchanges, and when a finding on one of them is right. Shared by the scripts that fit
 * and measure and by the tests that keep the level.
 */
import {readdirSync, readFileSync} from 'node:fs'
import type {VFileMessage} from 'vfile-message'
import {findQuestions} from '../src/index.js'

/** What a careful reader marked; spans are exact substrings of the draft, of questions of the customer's message. */
export interface Labels {
  forbidden: {text: string; group: string}[]
  hollow_apology: string[]
  contradiction: string[]
  blame: string[]
  excuse: string[]
  bare_refusal: string[]
  missing_timeframe: string[]
  unexplained_handoff: string[]
  pushy_upsell: string[]
  leftover_placeholder: string[]
  questions: {text: string; answered: 'yes' | 'deferred' | 'no'}[]
  ends_on_apology: boolean
  missing_thanks: boolean
  over_compensation: string[]
  missing_apology: boolean
  missing_empathy: boolean
  impersonal: boolean
  upset: boolean
  fault: boolean
}

export interface Exchange {
  id: string
  customer: string | null
  draft: string
  labels: Labels
}

/** UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number
  end: number
}

type SpanLabel = {[Name in keyof Labels]: Labels[Name] extends string[] ? Name : never}[keyof Labels] | 'forbidden'

/** Labels whose spans make a finding of the rule right; the first is the rule's own. */
export const SPAN_RULES: Record<string, readonly SpanLabel[]> = {
  'forbidden-phrase': ['forbidden', 'hollow_apology', 'contradiction', 'blame', 'bare_refusal', 'unexplained_handoff', 'excuse'],
  'hollow-apology': ['hollow_apology', 'forbidden'],
  'contradicting-customer': ['contradiction', 'forbidden', 'blame'],
  blame: ['blame', 'forbidden', 'contradiction', 'excuse'],
  excuse: ['excuse', 'blame', 'forbidden'],
  'bare-refusal': ['bare_refusal', 'forbidden'],
  'missing-timeframe': ['missing_timeframe'],
  'unexplained-handoff': ['unexplained_handoff', 'forbidden'],
  'pushy-upsell': ['pushy_upsell'],
  'leftover-placeholder': ['leftover_placeholder']
}

/** Rules about the draft as a whole. */
export const DRAFT_RULES: Record<string, (labels: Labels) => boolean> = {
  'ending-on-apology': (labels) => labels.ends_on_apology,
  'missing-thanks': (labels) => labels.missing_thanks,
  'over-compensation': (labels) => labels.over_compensation.length > 0,
  'missing-apology': (labels) => labels.missing_apology,
  'missing-empathy': (labels) => labels.missing_empathy,
  impersonal: (labels) => labels.impersonal
}

/** A rule that finds a span of another's label takes nothing from that other's recall. */
export const FINDERS: Partial<Record<SpanLabel, readonly string[]>> = {
  forbidden: ['blame', 'contradicting-customer', 'hollow-apology', 'bare-refusal', 'impersonal', 'unexplained-handoff', 'excuse', 'curt'],
  hollow_apology: ['forbidden-phrase'],
  contradiction: ['forbidden-phrase', 'blame'],
  blame: ['forbidden-phrase', 'contradicting-customer'],
  excuse: ['customer-not-centred', 'forbidden-phrase', 'blame'],
  bare_refusal: ['forbidden-phrase'],
  unexplained_handoff: ['forbidden-phrase']
}

const FOLDER = new URL('../fixtures/exchanges/', import.meta.url)

/** Reads the given files, or all of fixtures/exchanges. */
export function readExchanges(paths?: readonly (string | URL)[]): Exchange[] {
  const files =
    paths ??
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => new URL(name, FOLDER))
  return files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Exchange)
  )
}

export const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Every place where `part` stands in `text`. */
export function spansOf(text: string, part: string): Span[] {
  const spans: Span[] = []
  for (let at = part ? text.indexOf(part) : -1; at >= 0; at = text.indexOf(part, at + 1)) spans.push({start: at, end: at + part.length})
  return spans
}

/** The places of one label, a list for each thing marked. */
export const marked = ({draft, labels}: Exchange, label: SpanLabel): Span[][] =>
  labels[label].map((item) => spansOf(draft, typeof item === 'string' ? item : item.text))

export function placeOf({place}: VFileMessage): Span {
  if (!place || !('start' in place)) throw new Error('a message without a place')
  return {start: place.start.offset ?? 0, end: place.end.offset ?? 0}
}

/** Whether the finding is right by the labels; undefined for a rule they say nothing of. */
export function isRight(message: VFileMessage, exchange: Exchange): boolean | undefined {
  const rule = message.ruleId ?? ''
  const {labels, customer} = exchange
  if (rule === 'unanswered-question') {
    const {question} = message
    if (!question || customer === null) return false
    return labels.questions.some(({text, answered}) => answered === 'no' && spansOf(customer, text).some((span) => overlap(span, question)))
  }
  if (DRAFT_RULES[rule]) return DRAFT_RULES[rule](labels)
  const place = placeOf(message)
  return SPAN_RULES[rule]?.some((label) => marked(exchange, label).some((spans) => spans.some((span) => overlap(span, place))))
}

/** Of what was said, what was right; of what is there, what was found. */
export class Tally {
  said = 0
  right = 0
  gold = 0
  found = 0

  say(right: boolean) {
    this.said++
    if (right) this.right++
  }

  mark(found: boolean) {
    this.gold++
    if (found) this.found++
  }
}

/**
 * How the rules do on some exchanges, by rule, besides `questions` (found in the customer's message) and `answer judged`
 * (open or not, given the right question). A rule about the whole draft counts once a draft.
 * @param messagesOf what is said of an exchange
 */
export function tally(exchanges: readonly Exchange[], messagesOf: (exchange: Exchange) => readonly VFileMessage[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  const of = (name: string) => {
    const known = tallies.get(name) ?? new Tally()
    tallies.set(name, known)
    return known
  }
  const meets = (spans: readonly Span[], places: readonly Span[]) => spans.some((span) => places.some((place) => overlap(span, place)))
  for (const exchange of exchanges) {
    const {customer, labels} = exchange
    const messages = messagesOf(exchange)
    const documents = new Set<string>()
    for (const message of messages) {
      const rule = message.ruleId ?? ''
      const right = isRight(message, exchange)
      if (right === undefined || documents.has(rule)) continue
      if (DRAFT_RULES[rule]) documents.add(rule)
      of(rule).say(right)
    }
    for (const [rule, fault] of Object.entries(DRAFT_RULES)) if (fault(labels)) of(rule).mark(documents.has(rule))
    for (const [rule, [label]] of Object.entries(SPAN_RULES)) {
      if (!label) continue
      const places = messages.filter(({ruleId = ''}) => ruleId === rule || FINDERS[label]?.includes(ruleId)).map(placeOf)
      for (const spans of marked(exchange, label)) of(rule).mark(meets(spans, places))
    }
    if (customer === null) continue
    const asked = labels.questions.map(({text, answered}) => ({open: answered === 'no', spans: spansOf(customer, text)}))
    const found = findQuestions(customer)
    const reported = messages.flatMap(({question}) => question ?? [])
    for (const place of found) of('questions').say(asked.some(({spans}) => meets(spans, [place])))
    for (const {spans, open} of asked) {
      of('questions').mark(meets(spans, found))
      if (open) of('unanswered-question').mark(meets(spans, reported))
      if (meets(spans, found)) of('answer judged').say(meets(spans, reported) === open)
    }
  }
  return tallies
}

/** Wilson's 95 % interval of a share (Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953). */
export function wilson(right: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1]
  const z = 1.96
  const share = right / of
  const middle = share + z ** 2 / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return [(middle - reach) / scale, (middle + reach) / scale]
}
