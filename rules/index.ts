/** Written by scripts/generate.ts; do not edit. */
import type {Rule} from '../src/rule.js'
import curt from './curt/index.js'
import endingOnApology from './ending-on-apology/index.js'
import forbiddenPhrase from './forbidden-phrase/index.js'
import impersonal from './impersonal/index.js'
import leftoverPlaceholder from './leftover-placeholder/index.js'
import missingThanks from './missing-thanks/index.js'
import overCompensation from './over-compensation/index.js'
import pushyUpsell from './pushy-upsell/index.js'
import unansweredQuestion from './unanswered-question/index.js'

export const rules: readonly Rule[] = [
  curt,
  endingOnApology,
  forbiddenPhrase,
  impersonal,
  leftoverPlaceholder,
  missingThanks,
  overCompensation,
  pushyUpsell,
  unansweredQuestion,
] as readonly unknown[] as readonly Rule[]
