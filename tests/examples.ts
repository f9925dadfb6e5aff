/** What several tests share: the words of a text, and the examples of the rules' readmes. */
import {readdirSync, readFileSync} from 'node:fs'
import {parseZones} from '../src/parse/parse.js'
import {sentencesOf} from '../src/parse/sentences.js'
import type {Word} from '../src/parse/words.js'
import type {Zone} from '../src/read/zones.js'
import type {Place} from '../src/rule.js'

/** The words of each sentence of `text`, read as one body. */
export function sentencesIn(text: string): Word[][] {
  const zones: Zone[] = [{type: 'body', start: 0, end: text.length}]
  return sentencesOf(parseZones(text, zones), text, zones).map((sentence) => sentence.words)
}

/** The words of `text`, read as one body. */
export const wordsIn = (text: string): Word[] => sentencesIn(text).flat()

/** The folders under `rules/`: one a rule. */
export const ruleFolders = readdirSync(new URL('../rules/', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map((entry) => entry.name)
  .sort()

export const readmeOf = (id: string) => readFileSync(new URL(`../rules/${id}/readme.md`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')

/** A fenced block `reply good`, `reply bad`, `conversation good` or `conversation bad` of a rule's readme. */
export interface Example {
  rule: string
  good: boolean
  draft: string
  customer: string | undefined
  /** The rule's options, from the JSON behind the block's name. */
  options: object | undefined
  /** Where the findings of a bad example stand (marked `«…»` in the readme). */
  places: Place[]
  /** What they say (the `=>` lines below it). */
  reasons: string[]
  /** Line of the readme, and the first words of the draft: enough to find the block again. */
  title: string
}

const FENCE = /^(`{3,}|~{3,})(reply|conversation) (good|bad)(?: +(\{.*\}))? *\n([\s\S]*?)\n\1 *$/gm

/** The examples of a rule's readme, in order. */
export function examplesOf(rule: string, readme = readmeOf(rule)): Example[] {
  return [...readme.matchAll(FENCE)].map((match) => {
    const [, , kind, verdict, options, content = ''] = match
    const line = readme.slice(0, match.index).split('\n').length
    const rows = content.split('\n')
    const reasons: string[] = []
    while (rows.at(-1)?.startsWith('=> ')) reasons.unshift((rows.pop() as string).slice(3))
    const separator = kind === 'conversation' ? rows.indexOf('---') : -1
    if (kind === 'conversation' && separator < 0)
      throw new Error(`rules/${rule}/readme.md:${line}: a conversation needs a line “---” between the customer's message and the draft`)
    const customer = separator < 0 ? undefined : rows.slice(0, separator).join('\n').trim()
    const {draft, places} = unmark(
      rows
        .slice(separator + 1)
        .join('\n')
        .trim()
    )
    return {
      rule,
      good: verdict === 'good',
      draft,
      customer,
      options: options ? (JSON.parse(options) as object) : undefined,
      places,
      reasons,
      title: `line ${line}: ${draft.replace(/\s+/g, ' ').slice(0, 60)}`
    }
  })
}

/** Takes the marks `«…»` out of a draft and remembers what they stood around. */
function unmark(marked: string): {draft: string; places: Place[]} {
  const places: Place[] = []
  const open: Place[] = []
  let draft = ''
  for (const sign of marked) {
    if (sign === '«') {
      const place = {start: draft.length, end: draft.length}
      open.push(place)
      places.push(place)
    } else if (sign === '»') (open.pop() ?? {start: 0, end: 0}).end = draft.length
    else draft += sign
  }
  return {draft, places}
}
