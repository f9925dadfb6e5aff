/** Where the writer's own words show a stance: cues of acts, and phrases of forbidden-phrase that say the same. */
import type {ActType} from './acts/act.js'
import type {Annotation} from './annotate.js'
import type {Sentence} from './conversation.js'
import type {Word} from './parse/words.js'
import {isQuoted} from './phrases/guarded.js'
import type {Span} from './phrases/match.js'
import type {Phrase} from './phrases/phrase.js'
import {isReported} from './reported.js'
import type {Place} from './rule.js'

/** The words that give a sentence away; `act` or `phrase` says how. */
export interface Evidence {
  sentence: Sentence
  place: Place
  act?: ActType
  phrase?: Phrase
}

/** The offsets of some words of a sentence. A span may begin inside a contraction (“that's not …”): the whole word is shown. */
export function placeOf({words}: Sentence, {from, to}: Span): Place {
  const first = words[from] as Word
  const before = words[from - 1]
  const after = words[to]
  const last = words[to - 1] as Word
  return {
    start: before !== undefined && before.end === first.start ? before.start : first.start,
    end: after !== undefined && after.start === last.end ? after.end : last.end
  }
}

/** “If you insist, there's a table at two” says nothing of anyone. */
const CONDITION: ReadonlySet<string> = new Set(['if', 'whether', 'unless'])

/** A question that follows a statement: “You haven't said which, but is it the red one?” */
const TURNS =
  /(?:,| but| so| –| -) +(?:but |so |and )?(?:is|are|do|does|did|can|could|would|will|have|has|what|when|where|which|who|how|why|may|shall)\b[^?,]*\?$/i

/** Where a sentence begins to ask: at its start, at a turn, or nowhere. */
function askedFrom(source: string): number {
  const text = source.trimEnd()
  if (!text.endsWith('?')) return source.length
  const turn = text.search(TURNS)
  return turn < 0 || OPENS.test(text) ? 0 : turn
}

/** It asks from its first word on. */
const OPENS =
  /^(?:and |but |so |or )?(?:is|are|was|were|do|does|did|can|could|would|will|have|has|had|what|when|where|which|who|how|why|may|might|shall|should|any|perhaps|maybe|if)\b/i

/**
 * The sentences of the body that show one of the acts or phrases, each with the longest words that do.
 * Quotations, what somebody else said, and acts in questions (“Did you leave it on?” asks) show nothing.
 */
export function* evidenceIn(
  reply: Annotation,
  acts: readonly ActType[],
  isPhrase: (phrase: Phrase, sentence: Sentence) => boolean = () => false
): Iterable<Evidence> {
  for (const sentence of reply.sentences) {
    if (sentence.zone.type !== 'body') continue
    const asked = askedFrom(reply.text.slice(sentence.start, sentence.end)) + sentence.start
    const all = [
      ...sentence.acts
        .filter(({type, to}) => acts.includes(type) && (sentence.words[to - 1] as Word).end <= asked)
        .map((act) => ({...act, act: act.type})),
      ...sentence.phrases.filter(({ruleId, phrase}) => ruleId === 'forbidden-phrase' && isPhrase(phrase, sentence))
    ]
    let longest: Evidence | undefined
    let most = 0
    for (const {from, to, ...what} of all) {
      const place = placeOf(sentence, {from, to})
      if (
        to - from <= most ||
        CONDITION.has(sentence.words[from - 1]?.form ?? '') ||
        isQuoted(sentence.words, {from, to}) ||
        isReported(sentence, place.start, place.end, reply)
      )
        continue
      most = to - from
      longest = {sentence, place, ...('act' in what ? {act: what.act} : {phrase: what.phrase})}
    }
    if (longest) yield longest
  }
}
