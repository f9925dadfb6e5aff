/** Written by scripts/generate.ts; do not edit. */
import type {Rule} from '../src/rule.js'
import bareRefusal from './bare-refusal/index.js'
import endingOnApology from './ending-on-apology/index.js'
import forbiddenPhrase from './forbidden-phrase/index.js'
import missingThanks from './missing-thanks/index.js'
import missingTimeframe from './missing-timeframe/index.js'
import overCompensation from './over-compensation/index.js'
import unansweredQuestion from './unanswered-question/index.js'
import unexplainedHandoff from './unexplained-handoff/index.js'

export const rules: readonly Rule[] = [
  bareRefusal,
  endingOnApology,
  forbiddenPhrase,
  missingThanks,
  missingTimeframe,
  overCompensation,
  unansweredQuestion,
  unexplainedHandoff,
] as readonly unknown[] as readonly Rule[]
