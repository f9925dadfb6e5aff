import type {Annotation} from '../../src/annotate.js'
import type {PhraseMatch, Sentence} from '../../src/conversation.js'
import type {Word} from '../../src/parse/words.js'
import {defineRule, type Severity} from '../../src/rule.js'

const GROUPS = {
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
  robotic: ['info', 'Speaks like a machine: write to this one customer.'],
} as const

export type Group = keyof typeof GROUPS

export interface Options {
  /** Phrase ids that are not reported. Default: none. */
  ignore?: readonly string[]
  /** Severity by group, over the defaults. Default: the severities listed in the readme. */
  groups?: Partial<Record<Group, Severity>>
}

/** Wording that angers whatever surrounds it; see ./readme.md. */
export default defineRule<Options>('forbidden-phrase', {
  meta: {
    description: 'Avoid wording that angers a customer whatever surrounds it',
    severity: 'warn',
    presets: ['recommended', 'strict'],
    since: '0.1.0',
  },
  defaults: {ignore: [], groups: {}},
  *check(reply, {ignore, groups}) {
    for (const sentence of reply.sentences) {
      const matches = sentence.phrases.filter((match) => match.ruleId === 'forbidden-phrase' && inZone(sentence, match) && !ignore.includes(match.phrase.id))
      if (matches.length === 0 || isReported(sentence, reply)) continue
      for (const match of outermost(matches)) {
        const {phrase} = match
        const group = phrase.group as Group
        const [severity, reason] = GROUPS[group]
        const start = (sentence.words[match.from] as Word).start
        const end = (sentence.words[match.to - 1] as Word).end
        const words = reply.text.slice(start, end).replace(/\s+/g, ' ')
        const prefer = phrase.prefer?.filter((text) => text !== '')
        yield {
          reason: prefer?.length ? `Avoid “${words}”, write “${prefer[0]}”` : `Avoid “${words}”`,
          note: phrase.why ?? reason,
          place: {start, end},
          ...(phrase.prefer ? {expected: phrase.prefer.map((text) => likeThe(words, text))} : {}),
          severity: groups[group] ?? severity,
          kind: phrase.id,
        }
      }
    }
  },
})

/** Greeting and sign-off are read for `robotic` alone; signatures never. */
function inZone({zone}: Sentence, {phrase}: PhraseMatch): boolean {
  if (zone.type === 'body') return true
  return phrase.group === 'robotic' && (zone.type === 'greeting' || zone.type === 'sign-off')
}

/** What somebody else said: “you wrote that …”, “the doctor told him to …”. */
const REPORTED = /\b(?:you (?:wrote|said|told (?:me|us)|mentioned|heard|were told|describe[d]?)|(?:told|asked|advised|warned|urged|wanted) (?:him|her|them) to|as you (?:say|said|put it|wrote)|(?:he|she|they) (?:said|told|wrote|claimed)|your (?:colleague|husband|wife|doctor|bank|neighbour|friend)s? (?:said|told|wrote))\b/i

function isReported(sentence: Sentence, {text}: Annotation): boolean {
  return REPORTED.test(text.slice(sentence.start, sentence.end))
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
