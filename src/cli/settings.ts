/** From the call's names to the options of `lintReply`. */
import {rules} from '../../rules/index.js'
import type {PresetName} from '../confidence.js'
import {FRAMEWORKS, type FrameworkName} from '../frameworks.js'
import type {LintOptions} from '../lint.js'
import type {Phrase} from '../phrases/phrase.js'
import {presets} from '../presets.js'
import {anyOf} from '../report/prose.js'
import type {Severity} from '../rule.js'
import type {Call} from './arguments.js'
import {Fault} from './fault.js'

/** The rule that a team's own phrases are added to. */
const PHRASE_RULE = 'forbidden-phrase'

/**
 * The framework asked for.
 * @throws {Fault} for one that does not exist
 */
export function frameworkOf({coverage}: Call): FrameworkName | undefined {
  if (coverage === undefined || isFramework(coverage)) return coverage
  const known = Object.keys(FRAMEWORKS)
  throw new Fault(`unknown framework “${coverage}”`, {given: coverage, known, otherwise: `use ${anyOf(known)}`})
}

const isFramework = (name: string): name is FrameworkName => Object.hasOwn(FRAMEWORKS, name)

/**
 * @param phrases the team's own
 * @throws {Fault} for a preset or rule that does not exist
 */
export function lintOptions({preset = 'recommended', confidence, rules: overrides}: Call, phrases: readonly Phrase[]): LintOptions {
  if (!isPreset(preset)) {
    const known = Object.keys(presets)
    throw new Fault(`unknown preset “${preset}”`, {given: preset, known, otherwise: `use ${anyOf(known)}`})
  }
  const known = rules.map((rule) => rule.id)
  const severities: Record<string, Severity> = {}
  for (const {id, severity} of overrides) {
    if (!known.includes(id)) throw new Fault(`unknown rule “${id}”`, {given: id, known, otherwise: 'see replylint --list-rules'})
    severities[id] = severity
  }
  const base = {preset, ...(confidence === undefined ? {} : {confidence})}
  if (phrases.length === 0) return {...base, rules: severities}
  const severity = severities[PHRASE_RULE] ?? rules.find(({id}) => id === PHRASE_RULE)?.meta.severity ?? 'warn'
  return {...base, rules: {...severities, [PHRASE_RULE]: [severity, {phrases}]}}
}

const isPreset = (name: string): name is PresetName => Object.hasOwn(presets, name)
