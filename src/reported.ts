/** Words that somebody else said, and the reply only repeats. */
import type {Annotation} from './annotate.js'
import type {Sentence} from './conversation.js'

/** What somebody else said, just before: “you wrote that …”, “the doctor told him to …”. */
const REPORTED =
  /\b(?:you (?:wrote|said|told (?:me|us)|mentioned|heard|describe[d]?)|(?:told|asked|advised|warned|urged|wanted) (?:you|him|her|them|me|us) to|as you (?:say|said|put it|wrote)|(?:he|she|they) (?:said|told|wrote|claimed)|your (?:colleague|husband|wife|doctor|bank|neighbour|friend)s? (?:said|told|wrote))\b[^.;:]{0,40}$/i

/** The same, just after: “it's only a small dent, as you say, but …”. */
const ECHOED = /^,? as you (?:say|said|put it|write|wrote)\b/i

export const isReported = (sentence: Sentence, start: number, end: number, {text}: Annotation) =>
  REPORTED.test(text.slice(sentence.start, start)) || ECHOED.test(text.slice(end, sentence.end))
