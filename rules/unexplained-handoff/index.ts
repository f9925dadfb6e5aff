import type {Annotation} from '../../src/annotate.js'
import type {Act, Sentence} from '../../src/conversation.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** How many sentences before and after may hold the reason or what happens next. Default: 1. */
  reach?: number
}

/** A customer passed on without a word of why, or of what happens next; see ./readme.md. */
export default defineRule<Options>('unexplained-handoff', {
  meta: {
    description: 'Say why you pass the customer on, and what happens there',
    severity: 'warn',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {reach: 1},
  *check(reply, {reach}) {
    for (const [at, sentence] of reply.body.entries()) {
      const handoff = handoffIn(sentence, reply.text)
      if (!handoff || isExplained(reply, at, handoff, reach)) continue
      yield {
        reason: 'This passes the customer on without saying why',
        note: 'Being sent away feels like being got rid of: say why they can help where you cannot, or hand the matter over yourself.',
        place: {start: sentence.start, end: sentence.end}
      }
    }
  }
})

/** “Please contact billing”, “ring Smith & Sons”, “this has gone to our lawyers”; not “ring me” or “ring the bell”. */
function handoffIn(sentence: Sentence, text: string): Act | undefined {
  const {acts, words} = sentence
  return acts.find((act) => {
    if (words.slice(act.from, act.to).some((word) => word.quoted)) return false
    return act.type === 'handoff' || (act.type === 'contact' && namesSomebody(act, sentence, text))
  })
}

/** Somebody with a name, an address or a number of their own; no page of a program, and not our own line for “anything else”. */
function namesSomebody({from, to}: Act, {words, start, end}: Sentence, text: string): boolean {
  const verb = words[from]
  const named = words[to - 1]
  if (!verb || !named) return false
  if (named.form.includes('@')) return !words.some(({form}) => OURS.has(form))
  if (/^\(?[+\d]/.test(named.form)) {
    return /^\(?[+\d][\d() -]{6,}/.test(text.slice(named.start, end)) && !words.some(({form}) => OURS.has(form))
  }
  // “Tools > Message Filters”: a verb in capitals amid a sentence is part of a name.
  if (!named.capital || NOBODY.test(named.form) || STATED.has(verb.form) || (verb.capital && from > 0)) return false
  if (IS.has(words[to]?.form ?? '')) return false
  return !PATH.test(text.slice(start, end)) && !words.slice(to - 1, to + 2).some(({form}) => SCREEN.has(form))
}

/** Words that begin with a capital but name nobody to ring. */
const NOBODY = /^(?:i|we|us|me|my|our|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
/** Where to reach us again, or when. */
const OURS = new Set('if should when anything any else further me us we i our my after before or'.split(' '))
/** “Licence queries: fees@…”: a heading, which only an address can complete. */
const STATED = new Set(
  'queries questions enquiries complaints claims matters issues requests submit send address direct redirect forward report'.split(' ')
)
/** After these, what looked like an order was a name: “Contact Support is in the footer”. */
const IS = new Set("is are was were has will 's can does".split(' '))
const PATH = /(?:>|→|»)\s*["“']?\p{Lu}/u
const SCREEN = new Set(
  'mode settings menu tab editor options preferences button folder folders filter filters toolbar help tools chapter page section step figure article appendix manual guide faq faqs'.split(
    ' '
  )
)

/** A reason near it in its paragraph, or there or right after it what that person does or already knows. */
function isExplained({body}: Annotation, at: number, handoff: Act, reach: number): boolean {
  const here = body[at] as Sentence
  for (let other = Math.max(0, at - reach); other <= Math.min(body.length - 1, at + reach); other++) {
    const {block, acts} = body[other] as Sentence
    if (block !== here.block) continue
    const elsewhere = acts.filter((act) => other !== at || act.to <= handoff.from || act.from >= handoff.to)
    if (elsewhere.some((act) => act.type === 'reason' || (act.type === 'warm-handover' && other >= at))) return true
  }
  return false
}
