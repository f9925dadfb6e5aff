import type {ActType} from '../../src/acts/act.js'
import {performs} from '../../src/acts/performs.js'
import {keysIn} from '../../src/acts/restatement.js'
import type {Annotation} from '../../src/annotate.js'
import type {Sentence} from '../../src/conversation.js'
import {isCommon} from '../../src/questions/common.js'
import {defineRule} from '../../src/rule.js'

export interface Options {
  /** Paragraphs of fewer words are asides, not answers. Default: 14. */
  minWords?: number
}

/** A paragraph of facts or steps that has nothing to do with the customer's message; see ./readme.md. */
export default defineRule<Options>('unasked-answer', {
  meta: {
    description: 'Answer what was asked, and leave out what was not',
    severity: 'info',
    presets: ['strict'],
    since: '0.2.0'
  },
  defaults: {minWords: 14},
  *check(reply, {minWords}) {
    const {customer} = reply
    if (!customer || WELCOME.test(customer.text)) return
    const theirs = keysIn(customer.sentences)
    const paragraphs = paragraphsOf(reply)
    for (const [index, paragraph] of paragraphs.entries()) {
      const [first] = paragraph as [Sentence]
      if (index === 0 || lengthOf(paragraph) < minWords) continue
      const keys = keysIn(paragraph)
      if (!apart(keys, theirs)) continue
      const others = paragraphs.filter((other) => other !== paragraph)
      if (
        !performs(first, 'aside') &&
        !(isLecture(paragraph) && apart(rare(keys), keysIn(others.flat())) && isHandled(reply, others, theirs))
      )
        continue
      yield {
        reason: 'Nothing in the customer’s message asks for this paragraph',
        note: 'What nobody asked for hides the answer to what they did ask: leave it out, or say what it has to do with their case.',
        place: {start: first.start, end: (paragraph.at(-1) as Sentence).end}
      }
    }
  }
})

/** What ties a paragraph to the case whatever its words are. */
const TIES: readonly ActType[] = [
  'apology',
  'sympathy',
  'condolence',
  'thanking',
  'promise',
  'deferral',
  'giving',
  'remedy',
  'follow-up',
  'deed',
  'resolution'
]

const lengthOf = (paragraph: readonly Sentence[]) => paragraph.reduce((sum, {words}) => sum + words.length, 0)
/** Everyday words tie nothing to anything. */
const rare = (keys: ReadonlySet<string>) => new Set([...keys].filter((key) => !isCommon(key)))
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>) => ![...a].some((key) => b.has(key))

/** Facts or steps at large: nothing said or done for this customer, and no “it” or “then” that leans on what stands before. */
const isLecture = (paragraph: readonly Sentence[]) =>
  paragraph.every((sentence) => !performs(sentence, ...TIES) && !sentence.words.some(({form}) => SELF.has(form))) &&
  !LEANS.has(paragraph[0]?.words[0]?.form ?? '')

const SELF = new Set('i me my myself we driver courier engineer technician colleague colleagues team crew fitter'.split(' '))
const LEANS = new Set(
  'it its this that these those they them their he she his her both so then there here yes no until for meanwhile after once first next instead otherwise and but or alternatively also whichever whatever from'.split(
    ' '
  )
)

/** The matter itself is dealt with elsewhere: another paragraph takes it up, and there are no several questions this one could answer. */
function isHandled({customer}: Annotation, others: readonly Sentence[][], theirs: ReadonlySet<string>): boolean {
  const about = others.filter((paragraph) => !apart(keysIn(paragraph), theirs)).length
  return about > 0 && (customer?.questions.length ?? 0) <= 1
}

/** Paragraphs of the body; the items of a list belong to the paragraph before it. */
function paragraphsOf({body}: Annotation): Sentence[][] {
  const paragraphs: Sentence[][] = []
  let last: Sentence | undefined
  for (const sentence of body) {
    if (last && (sentence.block === last.block || sentence.marker !== '')) paragraphs.at(-1)?.push(sentence)
    else paragraphs.push([sentence])
    last = sentence
  }
  return paragraphs
}

/** The customer asks for whatever there is to say. */
const WELCOME =
  /\b(?:tell me (?:everything|all|more)|what (?:must|should|do|else should|else must) (?:i|we) (?:need to )?(?:know|do|watch|consider|bring)|any(?:thing)? (?:else|other)|any (?:tips|advice|suggestions?|ideas?|help|pointers|info\w*)|how does (?:it|this|that) (?:all )?work|more (?:about|information|details)|(?:some|more) info\w*|advice|recommend\w*)\b/i
