/** Every cue of every act. A new language is a new set of these files. */
import type {Cue} from './act.js'
import {ASKING} from './asking.js'
import {CLOSING} from './closing.js'
import {FEELINGS} from './feelings.js'
import {GIFTS} from './gifts.js'
import {SELLING} from './selling.js'
import {SERVICE} from './service.js'
import {STANCE} from './stance.js'
import {TONE} from './tone.js'

export const CUES: readonly Cue[] = [...FEELINGS, ...GIFTS, ...SERVICE, ...STANCE, ...ASKING, ...SELLING, ...TONE, ...CLOSING]
