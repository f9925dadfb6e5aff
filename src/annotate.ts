/**
 * Reads a reply once for all rules: zones, sentences, words, then one sweep for every phrase and every act cue.
 */
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {phrases as phraseData} from '../rules/phrases.js'
import type {ActType, Cue} from './acts/act.js'
import {CORE_CUES, FURTHER_CUES} from './acts/cues.js'
import type {Act, Sentence} from './conversation.js'
import {type CustomerMessage, rememberedCustomer} from './customer/customer.js'
import {sentencesOf} from './parse/sentences.js'
import type {Word} from './parse/words.js'
import {type Guards, isHarmless, isQuoted, laterGuards} from './phrases/guarded.js'
import {PhraseIndex} from './phrases/match.js'
import type {Phrase} from './phrases/phrase.js'
import {type Answer, answersOf} from './questions/answer.js'
import type {MappedText} from './read/map.js'
import {type Zone, zonesOf} from './read/zones.js'

type Entry = {guards: ((words: readonly Word[]) => Guards) | undefined} & ({act: ActType} | {ruleId: string; phrase: Phrase})

export interface Annotation {
  text: string
  /** Where the text stands in the file it was read from; undefined when the file is the text. */
  source: MappedText | undefined
  zones: Zone[]
  /** The writer's own sentences in all zones but quotations, in order. */
  sentences: Sentence[]
  /** Those of the body, without a postscript. */
  body: Sentence[]
  /** Number of words in the body, postscript included. */
  bodyWords: number
  /** The message answered; undefined when there is none. Read when first asked for. */
  readonly customer: CustomerMessage | undefined
  /** What becomes of each of the customer's questions, in their order. Worked out when first asked for. */
  readonly answers: readonly Answer[]
  /** Looks for the acts beyond the core ones (see acts/cues.ts) too; a second call does nothing. */
  complete(): void
}

/** Nobody answers more in one mail; it keeps the cost linear whatever the text. */
const MOST_QUESTIONS = 60

declare module 'vfile' {
  interface DataMap {
    /** The customer's message that the draft answers, as plain text. */
    customer: string
    replylint: Annotation
  }
}

let core: PhraseIndex<Entry> | undefined
let further: PhraseIndex<Entry> | undefined

/** Every phrase of every rule and the core cues in one index, compiled when first needed. */
function coreIndex(): PhraseIndex<Entry> {
  if (core) return core
  core = indexOf(CORE_CUES)
  for (const [ruleId, list] of Object.entries(phraseData)) {
    for (const phrase of list) {
      const entry: Entry = {ruleId, phrase, guards: laterGuards(phrase.unless)}
      for (const pattern of phrase.avoid) core.add(pattern, entry)
    }
  }
  return core
}

function furtherIndex(): PhraseIndex<Entry> {
  further ??= indexOf(FURTHER_CUES)
  return further
}

function indexOf(cues: readonly Cue[]): PhraseIndex<Entry> {
  const index = new PhraseIndex<Entry>()
  for (const cue of cues) {
    const entry: Entry = {act: cue.act, guards: laterGuards(cue.unless)}
    for (const pattern of cue.avoid) index.add(pattern, entry)
  }
  return index
}

/** Adds what `search` finds to the sentence. */
function sweep(search: PhraseIndex<Entry>, sentence: Sentence): void {
  const {words} = sentence
  const acts: Act[] = []
  search.sweep(words, (entry, span) => {
    if (entry.guards && isHarmless(entry.guards(words), words, span)) return
    if ('act' in entry) acts.push({type: entry.act, ...span})
    else if (!isQuoted(words, span)) sentence.phrases.push({ruleId: entry.ruleId, phrase: entry.phrase, ...span})
  })
  // Cues of one act that overlap are one act.
  for (const act of acts.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (!sentence.acts.some(({type, from, to}) => type === act.type && from < act.to && act.from < to)) sentence.acts.push(act)
  }
  if (sentence.acts.length > 0) sentence.node.data = {...sentence.node.data, acts: sentence.acts}
}

/** A whole body in quotation marks (an export artefact) is the writer's own after all. */
function dequote(sentences: readonly Sentence[]): void {
  let all = 0
  let quoted = 0
  for (const {zone, words} of sentences) {
    if (zone.type !== 'body') continue
    all += words.length
    for (const word of words) if (word.quoted) quoted++
  }
  if (all <= 3 || quoted <= all * 0.8) return
  for (const {words} of sentences) for (const word of words) word.quoted = false
}

/**
 * Annotates `tree` (a retext-english tree of `file`, or of its zones); a second call returns the first result.
 * @param source the text, where `file` is no plain text but what it was read from
 */
export function annotate(tree: Root, file: VFile, zones?: Zone[], source?: MappedText): Annotation {
  const done = file.data.replylint
  if (done) return done
  const text = source?.text ?? String(file)
  const customerText = file.data.customer
  const theZones = zones ?? zonesOf(text, customerText)
  const sentences = sentencesOf(tree, text, theZones)
  dequote(sentences)
  for (const sentence of sentences) sweep(coreIndex(), sentence)
  const isBody = (sentence: Sentence) => sentence.zone.type === 'body'
  let customer: CustomerMessage | undefined
  let answers: Answer[] | undefined
  let complete = false
  const annotation: Annotation = {
    text,
    source,
    zones: theZones,
    sentences,
    body: sentences.filter((sentence) => isBody(sentence) && !sentence.zone.postscript),
    bodyWords: sentences.reduce((sum, sentence) => sum + (isBody(sentence) ? sentence.words.length : 0), 0),
    get customer() {
      if (customerText === undefined || customerText.trim() === '') return undefined
      customer ??= rememberedCustomer(customerText)
      return customer
    },
    get answers() {
      answers ??= answersOf(annotation.customer?.questions.slice(0, MOST_QUESTIONS) ?? [], annotation)
      return answers
    },
    complete() {
      if (!complete) for (const sentence of sentences) sweep(furtherIndex(), sentence)
      complete = true
    }
  }
  file.data.replylint = annotation
  return annotation
}
