import type {PhraseMatch, Sentence} from '../../src/conversation.js'
import type {Word} from '../../src/parse/words.js'
import {compileGuards, type Guards, isHarmless, isQuoted} from '../../src/phrases/guarded.js'
import {PhraseIndex} from '../../src/phrases/match.js'
import type {Phrase} from '../../src/phrases/phrase.js'
import {isReported} from '../../src/reported.js'
import {defineRule, type Severity} from '../../src/rule.js'

export const GROUPS = {
  policy: ['warn', 'Hides a decision behind a rule: the customer wants the reason, and what you can do.'],
  reprimand: ['warn', 'Tells customers off for not having listened: just say it again, kindly.'],
  'emotion-policing': ['warn', 'Denies the feeling: acknowledge what happened to them instead.'],
  blame: ['warn', 'Puts the fault on the customer: say what is needed next, without a “you” in front.'],
  contradiction: ['warn', 'Calls the customer wrong: nobody wins an argument with a customer, so offer what you see instead.'],
  command: ['warn', 'Orders the customer about: ask, or say what it makes possible.'],
  dismissal: ['warn', 'Shrugs the customer off: take the matter on, or say who will.'],
  manager: ['warn', 'Shows that you cannot help: say what you are asking, why, and when the customer hears from you.'],
  threat: ['warn', 'Frightens the customer: say what they can do to keep things running.'],
  hollow: ['warn', 'Owns nothing: name what went wrong and say sorry for that.'],
  bureaucratic: ['info', 'Speaks like a form: say it as you would across a counter.'],
  robotic: ['info', 'Speaks like a machine: write to this one customer.']
} as const

export type Group = keyof typeof GROUPS

export interface Options {
  /** Phrase ids that are not reported. Default: none. */
  ignore?: readonly string[]
  /** Severity by group, over the defaults. Default: the severities listed in the readme. */
  groups?: Partial<Record<Group, Severity>>
  /** A team's own phrases, besides ours; one with the id of ours replaces it. Default: none. */
  phrases?: readonly Phrase[]
}

/** Wording that angers whatever surrounds it; see ./readme.md. */
export default defineRule<Options>('forbidden-phrase', {
  meta: {
    description: 'Avoid wording that angers a customer whatever surrounds it',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    coreActs: true,
    since: '0.1.0'
  },
  defaults: {ignore: [], groups: {}, phrases: []},
  *check(reply, {ignore, groups, phrases}) {
    const replaced = new Set([...ignore, ...phrases.map((phrase) => phrase.id)])
    const own = phrases.length > 0 ? indexOf(phrases) : undefined
    for (const sentence of reply.sentences) {
      const matches = sentence.phrases.filter(({ruleId, phrase}) => ruleId === 'forbidden-phrase' && !replaced.has(phrase.id))
      own?.sweep(sentence.words, ({phrase, guards}, span) => {
        if (ignore.includes(phrase.id) || isQuoted(sentence.words, span) || (guards && isHarmless(guards, sentence.words, span))) return
        matches.push({ruleId: 'forbidden-phrase', phrase, ...span})
      })
      const here = matches.filter((match) => inZone(sentence, match))
      if (here.length === 0) continue
      for (const match of outermost(here)) {
        const {phrase} = match
        const group = phrase.group as Group
        const [severity, reason] = GROUPS[group]
        const first = sentence.words[match.from] as Word
        const before = sentence.words[match.from - 1]
        // A match may begin inside a contraction (“that's not …”): show the whole word, but then replace nothing.
        const inside = before !== undefined && before.end === first.start
        const start = inside ? before.start : first.start
        const end = (sentence.words[match.to - 1] as Word).end
        if (isReported(sentence, start, end, reply)) continue
        const words = reply.text.slice(start, end).replace(/\s+/g, ' ')
        const prefer = phrase.prefer?.filter((text) => text !== '')
        yield {
          reason: prefer?.length && !inside ? `Avoid “${words}”, write “${prefer[0]}”` : `Avoid “${words}”`,
          note: phrase.why ?? reason,
          place: {start, end},
          ...(prefer && !inside
            ? {expected: prefer.length > 0 ? (phrase.prefer as string[]).map((text) => likeThe(words, text)) : []}
            : {}),
          ...(groups[group] ? {severity: groups[group]} : {defaultSeverity: severity}),
          kind: phrase.id,
          group,
          // What a team adds itself, it is sure of.
          ...(phrases.includes(phrase) ? {confidence: 1} : {})
        }
      }
    }
  }
})

interface Own {
  phrase: Phrase
  guards: Guards | undefined
}

const indexes = new WeakMap<readonly Phrase[], PhraseIndex<Own>>()

/** A team's phrases, compiled once for as long as the team passes the same array. */
function indexOf(phrases: readonly Phrase[]): PhraseIndex<Own> {
  const known = indexes.get(phrases)
  if (known) return known
  const index = new PhraseIndex<Own>()
  for (const phrase of phrases) {
    if (!Object.hasOwn(GROUPS, phrase.group)) {
      throw new TypeError(
        `forbidden-phrase: the group of phrase “${phrase.id}” must be one of ${Object.keys(GROUPS).join(', ')}, got ${JSON.stringify(phrase.group)}`
      )
    }
    const own = {phrase, guards: compileGuards(phrase.unless)}
    for (const pattern of phrase.avoid) index.add(pattern, own)
  }
  indexes.set(phrases, index)
  return index
}

/** Greeting and sign-off are read for `robotic` alone; signatures never. */
function inZone({zone}: Sentence, {phrase}: PhraseMatch): boolean {
  if (zone.type === 'body') return true
  return phrase.group === 'robotic' && (zone.type === 'greeting' || zone.type === 'sign-off')
}

/** Of phrases that overlap only the longest is reported. */
function outermost(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const sorted = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from))
  const kept: PhraseMatch[] = []
  for (const match of sorted) if (!kept.some((other) => match.from < other.to && other.from < match.to)) kept.push(match)
  return kept.sort((a, b) => a.from - b.from)
}

/** Gives a replacement the capital of the words it replaces. */
const likeThe = (words: string, text: string) =>
  words.charAt(0) !== words.charAt(0).toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text
