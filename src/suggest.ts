/** Sentences a writer could adapt where something is missing: never inserted, only shown. */
import type {Annotation} from './annotate.js'

/** What of the conversation is safe to put into a suggestion. */
export interface Known {
  /** The first name the customer signs with. */
  name?: string
  /** The one order or ticket number they gave. */
  number?: string
  /** The one weekday the draft names. */
  day?: string
}

/** Most suggestions of one finding. */
const MOST = 2

export function knownOf(reply: Annotation): Known {
  const name = reply.customer?.data.name?.split(' ')[0]
  const number = only(reply.customer?.data.numbers ?? [])
  const day = only(reply.text.match(WEEKDAY) ?? [])
  return {...(name ? {name} : {}), ...(number ? {number} : {}), ...(day ? {day} : {})}
}

/**
 * Fills `{name}`, `{number}` and `{day}`. A sentence with a slot that cannot be filled is left out.
 * @param sentences in order of preference; end with one that has no slot
 */
export function fill(sentences: readonly string[], known: Known): string[] {
  const filled: string[] = []
  for (const sentence of sentences) {
    const slots = (sentence.match(SLOT) ?? []).map((slot) => slot.slice(1, -1) as keyof Known)
    if (slots.some((slot) => known[slot] === undefined)) continue
    filled.push(sentence.replace(SLOT, (slot) => known[slot.slice(1, -1) as keyof Known] ?? ''))
    if (filled.length === MOST) break
  }
  return filled
}

/** The sentences filled from the conversation. */
export const suggest = (reply: Annotation, sentences: readonly string[]): string[] => fill(sentences, knownOf(reply))

const SLOT = /\{(?:name|number|day)\}/g
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g

/** The one value of a list, named once or often; undefined where there are several. */
const only = (values: readonly string[]) => (new Set(values).size === 1 ? values[0] : undefined)
