/** Sentences a writer could adapt where something is missing: never inserted, only shown. */
import type {Annotation} from './annotate.js'

/** Most suggestions of one finding. */
const MOST = 2

/**
 * Fills `{name}` (as the customer signs), `{number}` (the one order or ticket number they gave) and `{day}` (the one
 * weekday the draft names) from the conversation. A sentence with a slot that cannot be filled safely is left out.
 * @param sentences in order of preference; end with one that has no slot
 */
export function suggest(reply: Annotation, sentences: readonly string[]): string[] {
  const slots: Record<string, string | undefined> = {
    '{name}': reply.customer?.data.name?.split(' ')[0],
    '{number}': only(reply.customer?.data.numbers ?? []),
    '{day}': only(reply.text.match(WEEKDAY) ?? [])
  }
  const filled: string[] = []
  for (const sentence of sentences) {
    const needed = sentence.match(SLOT) ?? []
    if (needed.some((slot) => slots[slot] === undefined)) continue
    filled.push(sentence.replace(SLOT, (slot) => slots[slot] as string))
    if (filled.length === MOST) break
  }
  return filled
}

const SLOT = /\{(?:name|number|day)\}/g
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g

/** The one value of a list, named once or often; undefined where there are several. */
const only = (values: readonly string[]) => (new Set(values).size === 1 ? values[0] : undefined)
