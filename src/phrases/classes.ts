/**
 * Word classes a phrase pattern can name in angle brackets, as `<intensifier>`.
 * A class is either a closed list or, where English has no list, a test on the form.
 */
import {inflect} from './inflect.js'

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

const IRREGULAR_PARTICIPLES = list(
  'been begun broken brought built bought caught chosen come done drawn driven eaten fallen felt found forgotten ' +
    'given gone got gotten had heard held hidden kept known left lost made meant met paid put read rung run said seen ' +
    'sent set shown shut sold spent spoken stood taken taught thought thrown told understood undone worn won written'
)
const NUMBER_WORDS = list(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred ' +
    'thousand several few couple half dozen both thirteen fourteen sixteen seventeen eighteen nineteen'
)

/** Closed classes: usable anywhere in a pattern, also as its first word. */
export const LISTS: Record<string, ReadonlySet<string>> = {
  intensifier: list(
    'very so really truly deeply extremely terribly awfully incredibly sincerely most dreadfully genuinely ' +
      'profoundly absolutely ever especially particularly utterly completely totally quite rather just too immensely ' +
      'hugely unreservedly enormously wholeheartedly'
  ),
  we: list('we i'),
  person: list('i we you he she they it who'),
  our: list('our my'),
  possessive: list('my your our his her their its the this that these those a an any some'),
  be: new Set([...inflect('be'), "'s", 'be']),
  modal: list("will would can could may might shall should must 'll 'd"),
  weekday: list('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'),
  month: list(
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep ' +
      'sept oct nov dec'
  ),
  wh: list('what when where why who whom whose which how whether if')
}

/** Open classes: a test on the normalised form. */
export const TESTS: Record<string, (form: string) => boolean> = {
  // “thirty-one” counts like “thirty”.
  number: (form) => /^[£$€]?\d/.test(form) || NUMBER_WORDS.has(form) || /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-[a-z]+$/.test(form),
  participle: (form) => (form.length > 3 && form.endsWith('ed')) || IRREGULAR_PARTICIPLES.has(form),
  ing: (form) => form.length > 4 && form.endsWith('ing'),
  ly: (form) => form.length > 3 && form.endsWith('ly'),
  word: () => true
}

/**
 * Groups of words and phrases that many patterns share, as patterns themselves: usable like a class, never as the first
 * part of a pattern's own definition.
 */
export const SETS: Record<string, string> = {
  manager:
    '([my|our|the|a|his|her] (manager|supervisor|boss|superior|superiors|team leader|team lead|line manager|head office|management|higher-ups|director|owner))',
  law: '(law|laws|legal|legally|act|regulation|regulations|regulator|gdpr|statutory|safety|hygiene|customs|tax|police|court|council|medical|prescription|data protection|insurer|insurance)',
  when: '(<number>|<weekday>|<month>|today|tonight|tomorrow|noon|midday|lunchtime|this (morning|afternoon|evening|week)|next (week|month)|end of)',
  ours: '(our (mistake|fault|error|slip|oversight|doing|bad)|my (mistake|fault|error|slip)|we (got|made|sent|failed|missed|forgot|let|should have))',
  step: '(~click|~tap|~press|~open|~choose|~select|~enter|~type|~log|~scroll|~turn|~switch|~unplug|~plug|~restart|~install|~download|~hold|~wait for the)'
}
