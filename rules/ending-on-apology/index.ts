import {APOLOGISING, performs} from '../../src/acts/performs.js'
import type {Sentence} from '../../src/conversation.js'
import type {Word} from '../../src/parse/words.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** Also report an apology that is the only sentence of the reply. Default: true. */
  only?: boolean
}

/** Words that begin a clause of its own after an apology: “…, and I'll have it with you by Friday”. */
const SUBJECTS = new Set(
  'with by expect i we you it here your our my this there please the they he she let if everything everyone all ring call write reply tell give drop send come enjoy take keep see should once when as until from to do good whichever whatever any next tomorrow tonight today just feel rest thank thanks bring ask follow for anything one someone'.split(
    ' '
  )
)
const LINKS = new Set(['and', 'but', 'so', 'yet'])

/** A reply whose last words are an apology; see ./readme.md. */
export default defineRule<Options>('ending-on-apology', {
  meta: {
    description: 'End on what happens next, not on an apology',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    coreActs: true,
    since: '0.1.0'
  },
  defaults: {only: true},
  *check({body, text}, {only}) {
    const last = body.findLast((sentence) => !isPleasantry(sentence))
    if (!last || (!only && last === body[0])) return
    const apology = last.acts.findLast((act) => APOLOGISING.includes(act.type))
    if (!apology || movesOn(last, apology.to) || asks(last, text)) return
    yield {
      reason: 'The reply ends on an apology',
      note: 'People remember the last words: move the apology up and close on what happens next.',
      place: {start: last.start, end: last.end}
    }
  }
})

/** “Have a nice day”: says nothing, unless it also apologises. */
const isPleasantry = (sentence: Sentence) => performs(sentence, 'pleasantry') && !performs(sentence, ...APOLOGISING)

/** Whether a clause of its own follows the apology: the fix, an offer, a way to reply. */
function movesOn({words, acts}: Sentence, from: number): boolean {
  if (acts.some((act) => (act.type === 'giving' || act.type === 'remedy') && act.from >= from)) return true
  for (let at = from; at < words.length - 2; at++) {
    const word = words[at] as Word
    const next = words[at + 1] as Word
    const linked = (word.comma || word.barrier || LINKS.has(word.form)) && LINKS.has(word.form)
    const subject = linked ? next : word.barrier ? word : undefined
    if (subject === undefined || !SUBJECTS.has(subject.form)) continue
    // “I apologise, but you did move” takes the apology back and offers nothing.
    if (word.form === 'but' && subject.form === 'you') continue
    // “… and we are ashamed of it”: still apologising.
    if (!acts.some((act) => APOLOGISING.includes(act.type) && act.to > at + 1)) return true
  }
  return false
}

/** “Sorry, which colour was it?” asks; “Forgive us?” does not. */
const asks = ({words, start, end}: Sentence, text: string) => words.length > 4 && text.slice(start, end).includes('?')
