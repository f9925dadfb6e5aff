/** Written by scripts/generate.ts; do not edit. */
import type {Rule} from '../src/rule.js'
import endingOnApology from './ending-on-apology/index.js'
import forbiddenPhrase from './forbidden-phrase/index.js'
import missingCause from './missing-cause/index.js'
import missingFollowUp from './missing-follow-up/index.js'
import missingNextStep from './missing-next-step/index.js'
import missingRestatement from './missing-restatement/index.js'
import missingThanks from './missing-thanks/index.js'
import overCompensation from './over-compensation/index.js'
import unansweredQuestion from './unanswered-question/index.js'
import unaskedAnswer from './unasked-answer/index.js'

export const rules: readonly Rule[] = [
  endingOnApology,
  forbiddenPhrase,
  missingCause,
  missingFollowUp,
  missingNextStep,
  missingRestatement,
  missingThanks,
  overCompensation,
  unansweredQuestion,
  unaskedAnswer,
] as readonly unknown[] as readonly Rule[]
