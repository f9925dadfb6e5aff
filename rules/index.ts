/** Written by scripts/generate.ts; do not edit. */
import type {Rule} from '../src/rule.js'
import bareRefusal from './bare-refusal/index.js'
import blame from './blame/index.js'
import contradictingCustomer from './contradicting-customer/index.js'
import curt from './curt/index.js'
import customerNotCentred from './customer-not-centred/index.js'
import endingOnApology from './ending-on-apology/index.js'
import excuse from './excuse/index.js'
import forbiddenPhrase from './forbidden-phrase/index.js'
import hollowApology from './hollow-apology/index.js'
import ignoredRequest from './ignored-request/index.js'
import impersonal from './impersonal/index.js'
import interrogation from './interrogation/index.js'
import leftoverPlaceholder from './leftover-placeholder/index.js'
import missingApology from './missing-apology/index.js'
import missingCause from './missing-cause/index.js'
import missingChoice from './missing-choice/index.js'
import missingEmpathy from './missing-empathy/index.js'
import missingFollowUp from './missing-follow-up/index.js'
import missingNextStep from './missing-next-step/index.js'
import missingRestatement from './missing-restatement/index.js'
import missingThanks from './missing-thanks/index.js'
import missingTimeframe from './missing-timeframe/index.js'
import overCompensation from './over-compensation/index.js'
import problemBeforePerson from './problem-before-person/index.js'
import pushyUpsell from './pushy-upsell/index.js'
import repeatRequest from './repeat-request/index.js'
import unansweredQuestion from './unanswered-question/index.js'
import unaskedAnswer from './unasked-answer/index.js'
import unexplainedHandoff from './unexplained-handoff/index.js'

export const rules: readonly Rule[] = [
  bareRefusal,
  blame,
  contradictingCustomer,
  curt,
  customerNotCentred,
  endingOnApology,
  excuse,
  forbiddenPhrase,
  hollowApology,
  ignoredRequest,
  impersonal,
  interrogation,
  leftoverPlaceholder,
  missingApology,
  missingCause,
  missingChoice,
  missingEmpathy,
  missingFollowUp,
  missingNextStep,
  missingRestatement,
  missingThanks,
  missingTimeframe,
  overCompensation,
  problemBeforePerson,
  pushyUpsell,
  repeatRequest,
  unansweredQuestion,
  unaskedAnswer,
  unexplainedHandoff,
] as readonly unknown[] as readonly Rule[]
