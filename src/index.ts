/** The public API of replylint. */
export {rules} from '../rules/index.js'
export type {PresetName} from './confidence.js'
export {type DocumentOptions, type DocumentReport, lintDocument} from './document.js'
export {type Coverage, type CoveredStep, type CoveringSentence, coverage, type FrameworkName} from './frameworks.js'
export {type LintOptions, lintReply, type Reply, type Report, type RuleSetting} from './lint.js'
export {
  presets,
  replylintPresetAll,
  replylintPresetHeard,
  replylintPresetRecommended,
  replylintPresetResolved,
  replylintPresetStrict
} from './presets.js'
export {type CustomerQuestion, findQuestions, type QuestionForm} from './questions/find.js'
export {type ReadDraft, ReadError, type Reader} from './read/reader.js'
export {readThread, type Thread} from './read/thread.js'
export type {Common, Rule, RuleMeta, Severity} from './rule.js'
export type {Known} from './suggest.js'
export type {Summary, SummaryAct, SummaryQuestion} from './summary.js'
