/** Every cue of every act. A new language is a new set of these files. */
import type {ActType, Cue} from './act.js'
import {ASKING} from './asking.js'
import {CLOSING} from './closing.js'
import {FEELINGS} from './feelings.js'
import {GIFTS} from './gifts.js'
import {SELLING} from './selling.js'
import {SERVICE} from './service.js'
import {STANCE} from './stance.js'
import {TONE} from './tone.js'

const CUES: readonly Cue[] = [...FEELINGS, ...GIFTS, ...SERVICE, ...STANCE, ...ASKING, ...SELLING, ...TONE, ...CLOSING]

/** The acts that the rules of the recommended preset ask for: looked for in every draft. */
const CORE: ReadonlySet<ActType> = new Set([
  'apology',
  'sympathy',
  'condolence',
  'thanking',
  'pleasantry',
  'gushing',
  'giving',
  'gift',
  'lavish',
  'remedy',
  'deferral'
])

export const CORE_CUES = CUES.filter(({act}) => CORE.has(act))
/** All others: looked for once a rule or a summary asks for them. */
export const FURTHER_CUES = CUES.filter(({act}) => !CORE.has(act))
