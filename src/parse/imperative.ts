/** Whether a sentence orders something: told by grammar, a verb in its base form where a subject would stand. */
import type {Word} from './words.js'

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Verbs that are no common noun: at the head of a sentence, in this form, they order. */
const VERBS = list(
  `accept ask chew undo regularise hang slip double-click fear find have see add adjust allow apply ask assume attach avoid await be become begin believe blame bring browse build buy calculate carry
  choose click close collect come compare confirm connect consider consult contact continue convert
  create decide delete deliver describe detach disable disconnect discuss dispose do download drag eat edit eject
  enable enclose enjoy enquire ensure enter erase examine expect explain extract fetch fill finish follow forget
  forgive get give go grab handle hear hide hold ignore imagine include inform inquire insert inspect install invite join keep   know lay learn leave lend let listen load locate look lose make measure mention move navigate obtain pay pick pop pour
  prepare prevent proceed produce provide pull put raise read realise realize refer refrain refresh regard register reinstall reload relax remain
  remember remind remove rename repair repeat replace reply resend reset resolve respond restart restore resubmit retry review
  rinse ring roll save say scan scroll select send settle shut shower sit slide soak sort speak specify spray
  stand start state stay store submit subscribe switch take talk tap tell think throw tick tidy tighten treat trust try turn type
  understand uninstall unplug unscrew untick update upload use vacate verify visit wait wake warn wash wear weigh wipe withdraw
  write`
)
/** Verbs that are nouns as well: they order only before an object, a particle or an adverb. */
const EITHER = list(
  `address answer act calm cancel clean clear close complete correct empty fix kill mix open play chew pin stack split boot secure separate search type undo aim back bear book break brush call catch change charge charm chat cheer check claim comment copy cost count cover cut date deal dial
  divert drop dry email escape exchange file flick force forward grant grill guard head heat help hit hunt lift line link list lock log mail
  mark match mind name note offer order pack park paste phone pick place plan plug point post press print push quote race rate record report
  request rest return run screw seal set shake share ship shop shout show sign skip snap sound stick stop strip swap sweep text thank touch trace track
  trade transfer trim wait walk warm watch water work wrap`
)
const OBJECT = list(
  `the a an this that these those your our my his her its their it them me us him one two three four five all any each every both some
  up down in on off out over away back back to into for from with at by about through around near under above below again now
  here there how what which where when whether if as until before after not no yourself yourselves something anything nothing
  everything more less only once twice today tomorrow tonight directly straight first and or please between against within`
)
/** They order also before the name of a button or a page. */
const SCREEN = list('open press click tap touch type search select choose close pick tick enter set')
const SUBJECT = list('i you we they he she it')
/** What the word before has to do with an order: nothing. */
const OPENERS = list(
  'and or but so then now first next also perhaps maybe though honestly meanwhile instead afterwards otherwise finally lastly second secondly third thirdly again always never simply just only please kindly do not honestly better until meanwhile hence therefore'
)
const SOFT = list('please kindly just do perhaps maybe')
/** After these the word was a subject: “Press is loud”, “Change will come”, “Order was late”. */
const FINITE = list("is are was were has had will would can could may might shall should must does did 's 'd")

const CLAUSE = /^['”’")]?\s*[:;([]\s*$/

export interface Imperative {
  /** Number of the word that orders. */
  at: number
  /** “Please”, “kindly”, “just” or “perhaps” stands before or behind it. */
  polite: boolean
  /** “Do not …”, “Never …”. */
  negative: boolean
}

/** The orders of a sentence: at its head, and behind a colon, a semicolon or a bracket. */
export function imperativesOf(words: readonly Word[], text: string): Imperative[] {
  const found: Imperative[] = []
  for (let at = 0; at < words.length; at++) {
    // “Settings > Keep …” and “(…) make” order nothing.
    if (at > 0 && !(words[at]?.barrier && CLAUSE.test(text.slice(words[at - 1]?.end, words[at]?.start)))) continue
    const order = imperativeFrom(words, at)
    if (order) found.push(order)
  }
  return found
}

function imperativeFrom(words: readonly Word[], from: number): Imperative | undefined {
  let at = from
  let polite = false
  let negative = false
  // “Then please do not …”, “So, next, …”
  while (at - from < 5) {
    const form = words[at]?.form ?? ''
    const beforeNot = form === 'do' && words[at + 1]?.form === 'not'
    if (!OPENERS.has(form) || (form === 'do' && !beforeNot && !isVerb(words, at + 1))) break
    if (form === 'not' && words[at - 1]?.form !== 'do') return undefined
    if (SOFT.has(form) && !beforeNot) polite = true
    if (form === 'not' || form === 'never') negative = true
    at++
  }
  if (!isVerb(words, at)) return undefined
  polite ||= words.slice(at, at + 12).some(({form}) => form === 'please' || form === 'kindly')
  return {at, polite, negative}
}

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word || word.quoted) return false
  const bare = !next || next.barrier
  if (!bare && FINITE.has(next.form)) return false
  // “Have you tried …?”, “See you on Friday”.
  if (next && (word.form === 'have' || word.form === 'see' || word.form === 'be') && SUBJECT.has(next.form) && next.form !== 'it')
    return false
  if (VERBS.has(word.form)) return bare || !next.comma || at === 0
  // A noun alone is an answer (“Post.”), and “Order 44 is …” no order.
  return EITHER.has(word.form) && !bare && (OBJECT.has(next.form) || (SCREEN.has(word.form) && (next.capital || next.quoted)))
}
