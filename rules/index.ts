/** Written by scripts/generate.ts; do not edit. */
import type {Rule} from '../src/rule.js'
import endingOnApology from './ending-on-apology/index.js'
import forbiddenPhrase from './forbidden-phrase/index.js'
import ignoredRequest from './ignored-request/index.js'
import interrogation from './interrogation/index.js'
import missingChoice from './missing-choice/index.js'
import missingThanks from './missing-thanks/index.js'
import overCompensation from './over-compensation/index.js'
import repeatRequest from './repeat-request/index.js'
import unansweredQuestion from './unanswered-question/index.js'

export const rules: readonly Rule[] = [
  endingOnApology,
  forbiddenPhrase,
  ignoredRequest,
  interrogation,
  missingChoice,
  missingThanks,
  overCompensation,
  repeatRequest,
  unansweredQuestion,
] as readonly unknown[] as readonly Rule[]
