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
    'thousand several few couple half dozen both'
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
  wh: list('what when where why who whom whose which how whether if'),
}

/** Open classes: a test on the normalised form. */
export const TESTS: Record<string, (form: string) => boolean> = {
  number: (form) => /^[£$€]?\d/.test(form) || NUMBER_WORDS.has(form),
  participle: (form) => (form.length > 3 && form.endsWith('ed')) || IRREGULAR_PARTICIPLES.has(form),
  ing: (form) => form.length > 4 && form.endsWith('ing'),
  ly: (form) => form.length > 3 && form.endsWith('ly'),
  word: () => true,
}
