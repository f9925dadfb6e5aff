/** From nlcst to the sentences every later step reads. */
import type {Paragraph, Root, SentenceContent, Sentence as SentenceNode} from 'nlcst'
import type {Sentence} from '../conversation.js'
import type {Zone} from '../read/zones.js'
import {blocksOf} from './blocks.js'
import {wordsOf} from './words.js'

/** Begins a sentence far more often than it follows an initial. */
const STARTER =
  /^(?:i|we|you|he|she|it|they|this|that|these|those|there|the|a|an|our|your|my|if|when|once|as|and|but|so|or|is|are|was|do|does|did|can|could|will|would|should|must|may|have|has|what|where|why|who|how|which|please|tell|thank|thanks|also|no|yes|not|any|let|just|kindly|sorry|after|before|for|from|in|on|to|with)$/i

/** Words the parser takes for abbreviations though they end sentences as they stand: “she won’t go back in. Can you …”. */
const SHORT_FOR = /^(?:in|no|am|pm|etc|max|min|sat|sun|mon|fri|jan|mar|apr|jun|aug|sept?|oct|nov|dec|co|inc|ltd|ex|est|op|al|ca|u)$/i

/**
 * Whether a sentence ends at the full stop `node`, which the parser took for part of an initial or a number:
 * “… and so did I. Will you …”, “Sorry about the extra L. Tell me …”, “iPadOS 17. Is there …”.
 */
function endsAt(parts: readonly SentenceContent[], at: number, source: string): boolean {
  const end = parts[at]?.position?.end.offset ?? 0
  // Asked of every word: the cheap tests come first.
  if (source.charCodeAt(end - 1) !== FULL_STOP || parts[at + 1]?.type !== 'WhiteSpaceNode' || parts[at + 2]?.type !== 'WordNode')
    return false
  const text = (part: SentenceContent | undefined) => source.slice(part?.position?.start.offset ?? 0, part?.position?.end.offset ?? 0)
  const here = text(parts[at])
  const initial =
    here === '.' ? /^(?:\p{L}|[\d.,:]+)$/u.test(text(parts[at - 1])) || SHORT_FOR.test(text(parts[at - 1])) : /^\p{L}\.$/u.test(here)
  const next = text(parts[at + 2])
  return initial && next.charAt(0) !== next.charAt(0).toLowerCase() && STARTER.test(next)
}

const FULL_STOP = 46

/**
 * The sentences of `tree` that stand in `zones` (quotations left out), in order. They are cut where a block ends (“Hi
 * Ann, the parcel …”, a list item, a line of its own), so a tree of the whole text and one of its blocks read the same.
 */
export function sentencesOf(tree: Root, source: string, zones: readonly Zone[]): Sentence[] {
  const blocks = zones
    .filter((zone) => zone.type !== 'quoted')
    .flatMap((zone) => blocksOf(source, zone.start, zone.end).map((block) => ({...block, zone})))
  const sentences: Sentence[] = []
  let block = 0
  let open = ''
  for (const child of tree.children) {
    if (child.type !== 'ParagraphNode') continue
    for (const node of (child as Paragraph).children) {
      if (node.type !== 'SentenceNode') continue
      const parts = (node as SentenceNode).children
      let from = -1
      const close = (to: number) => {
        const home = blocks[block]
        if (from >= 0 && home) {
          const read = wordsOf(parts, from, to, source, open)
          open = read.open
          const start = parts[from]?.position?.start.offset ?? 0
          const end = parts[to - 1]?.position?.end.offset ?? start
          if (read.words.length > 0) {
            const {zone, marker} = home
            sentences.push({node: node as SentenceNode, zone, block, marker, start, end, words: read.words, acts: [], phrases: []})
          }
        }
        from = -1
      }
      for (let at = 0; at < parts.length; at++) {
        const part = parts[at] as SentenceContent
        const start = part.position?.start.offset ?? 0
        while (block < blocks.length && start >= (blocks[block]?.end ?? 0)) {
          close(at)
          block++
          open = ''
        }
        const home = blocks[block]
        if (!home) break
        if (from < 0 && start >= home.start && part.type !== 'WhiteSpaceNode') from = at
        if (from >= 0 && at > from && endsAt(parts, at, source)) close(at + 1)
      }
      close(parts.length)
    }
  }
  return sentences
}
