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
    const asks = reply.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?')
    const all = [
      ...(asks ? [] : sentence.acts.filter(({type}) => acts.includes(type)).map((act) => ({...act, act: act.type}))),
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
