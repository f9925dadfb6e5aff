/** Every cue of every act. A new language is a new set of these files. */
import type {Cue} from './act.js'
import {CLOSING} from './closing.js'
import {FEELINGS} from './feelings.js'
import {GIFTS} from './gifts.js'
import {SERVICE} from './service.js'

export const CUES: readonly Cue[] = [...CLOSING, ...FEELINGS, ...GIFTS, ...SERVICE]
