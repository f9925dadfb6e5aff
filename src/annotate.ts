/**
 * Reads a reply once for all rules: zones, sentences, words, then one sweep for every phrase and every act cue.
 */
import type {Paragraph, Root, SentenceContent, Sentence as SentenceNode} from 'nlcst'
import type {VFile} from 'vfile'
import {phrases as phraseData} from '../rules/phrases.js'
import {type ActType, CUES} from './acts/cues.js'
import type {Sentence} from './conversation.js'
import {wordsOf} from './parse/words.js'
import {compileGuards, type Guards, isHarmless} from './phrases/guarded.js'
import {PhraseIndex} from './phrases/match.js'
import type {Phrase} from './phrases/phrase.js'
import {type Zone, zonesOf} from './read/zones.js'
import {type CustomerMessage, readCustomer} from './questions/customer.js'

type Entry = {guards: Guards | undefined} & ({act: ActType} | {ruleId: string; phrase: Phrase})

export interface Annotation {
  text: string
  zones: Zone[]
  /** The writer's own sentences in all zones but quotations, in order. */
  sentences: Sentence[]
  /** Those of the body, without a postscript. */
  body: Sentence[]
  /** Number of words in the body, postscript included. */
  bodyWords: number
  /** The message answered; undefined when there is none. Read when first asked for. */
  readonly customer: CustomerMessage | undefined
}

declare module 'vfile' {
  interface DataMap {
    /** The customer's message that the draft answers, as plain text. */
    customer: string
    replylint: Annotation
  }
}

let index: PhraseIndex<Entry> | undefined

/** Every phrase of every rule and every act cue in one index, compiled when first needed. */
function theIndex(): PhraseIndex<Entry> {
  if (index) return index
  index = new PhraseIndex<Entry>()
  for (const [ruleId, list] of Object.entries(phraseData)) {
    for (const phrase of list) {
      const entry: Entry = {ruleId, phrase, guards: compileGuards(phrase.unless)}
      for (const pattern of phrase.avoid) index.add(pattern, entry)
    }
  }
  for (const cue of CUES) {
    const entry: Entry = {act: cue.act, guards: compileGuards(cue.unless)}
    for (const pattern of cue.avoid) index.add(pattern, entry)
  }
  return index
}

/** A whole body in quotation marks (an export artefact) is the writer's own after all. */
function dequote(sentences: readonly Sentence[]): void {
  const words = sentences.filter((sentence) => sentence.zone.type === 'body').flatMap((sentence) => sentence.words)
  if (words.length > 3 && words.filter((word) => word.quoted).length > words.length * 0.8) for (const word of words) word.quoted = false
}

/** Sentences of an nlcst tree, cut where a zone ends in the middle of one (“Hi Ann, the parcel …”). */
function sentencesOf(tree: Root, text: string, zones: readonly Zone[]): Sentence[] {
  const sentences: Sentence[] = []
  let block = -1
  let zoneAt = 0
  for (const child of tree.children) {
    if (child.type !== 'ParagraphNode') continue
    block++
    let inQuote = false
    const marker = (child as Paragraph).data?.marker ?? ''
    for (const node of (child as Paragraph).children) {
      if (node.type !== 'SentenceNode') continue
      let piece: SentenceContent[] = []
      let zone: Zone | undefined
      const close = () => {
        const start = piece[0]?.position?.start.offset
        const end = piece.at(-1)?.position?.end.offset
        if (zone && zone.type !== 'quoted' && start !== undefined && end !== undefined) {
          const read = wordsOf(piece, text, inQuote)
          inQuote = read.inQuote
          if (read.words.length > 0) {
            sentences.push({node: node as SentenceNode, zone, block, marker, start, end, words: read.words, acts: [], phrases: []})
          }
        }
        piece = []
      }
      for (const part of (node as SentenceNode).children) {
        const start = part.position?.start.offset ?? 0
        while (zoneAt + 1 < zones.length && start >= (zones[zoneAt] as Zone).end) zoneAt++
        const here = zones[zoneAt] as Zone | undefined
        if (here !== zone && part.type === 'WordNode') {
          close()
          zone = here && start >= here.start ? here : undefined
        }
        if (zone) piece.push(part)
      }
      close()
    }
  }
  return sentences
}

/** Annotates `tree` (a retext-english tree of `file`, or of its zones); a second call returns the first result. */
export function annotate(tree: Root, file: VFile, zones?: Zone[]): Annotation {
  const done = file.data.replylint
  if (done) return done
  const text = String(file)
  const customerText = file.data.customer
  const theZones = zones ?? zonesOf(text, customerText)
  const sentences = sentencesOf(tree, text, theZones)
  dequote(sentences)
  const search = theIndex()
  for (const sentence of sentences) {
    const {words} = sentence
    search.sweep(words, (entry, span) => {
      if (entry.guards && isHarmless(entry.guards, words, span)) return
      if ('act' in entry) {
        if (sentence.acts.some((act) => act.type === entry.act && act.from < span.to && span.from < act.to)) return
        sentence.acts.push({type: entry.act, ...span})
      } else {
        for (let at = span.from; at < span.to; at++) if (words[at]?.quoted) return
        sentence.phrases.push({ruleId: entry.ruleId, phrase: entry.phrase, ...span})
      }
    })
    sentence.node.data = {...sentence.node.data, acts: sentence.acts}
  }
  const isBody = (sentence: Sentence) => sentence.zone.type === 'body'
  let customer: CustomerMessage | undefined
  const annotation: Annotation = {
    text,
    zones: theZones,
    sentences,
    body: sentences.filter((sentence) => isBody(sentence) && !sentence.zone.postscript),
    bodyWords: sentences.reduce((sum, sentence) => sum + (isBody(sentence) ? sentence.words.length : 0), 0),
    get customer() {
      if (customerText === undefined || customerText.trim() === '') return undefined
      customer ??= readCustomer(customerText)
      return customer
    },
  }
  file.data.replylint = annotation
  return annotation
}
