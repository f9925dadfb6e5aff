/** What every rule reads: the reply with its zones, sentences, acts and phrases, annotated once. */
import type {Sentence as SentenceNode} from 'nlcst'
import type {ActType} from './acts/act.js'
import type {Word} from './parse/words.js'
import type {Span} from './phrases/match.js'
import type {Phrase} from './phrases/phrase.js'
import type {Zone} from './read/zones.js'

/** A dialogue act a sentence performs, at the words that say so. */
export interface Act extends Span {
  type: ActType
}

/** A phrase of a rule's `phrases.yml`, found in a sense that hurts. */
export interface PhraseMatch extends Span {
  ruleId: string
  phrase: Phrase
}

/** One sentence of the writer's own words. */
export interface Sentence {
  node: SentenceNode
  zone: Zone
  /** Number of the block (paragraph or list item) it stands in. */
  block: number
  /** The list mark before its block, '' in running text. */
  marker: string
  /** UTF-16 offsets into the source. */
  start: number
  end: number
  words: Word[]
  acts: Act[]
  phrases: PhraseMatch[]
}

declare module 'nlcst' {
  interface SentenceData {
    /** Dialogue acts the sentence performs (set by the annotation step). */
    acts?: Act[]
  }
}
