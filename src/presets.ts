/** Presets are derived from what each rule says of itself. */
import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import {rules} from '../rules/index.js'
import type {RuleSetting} from './lint.js'
import type {Rule, Severity} from './rule.js'

export type PresetName = 'recommended' | 'strict' | 'all'

/** Which rules a preset holds. */
export const presets: Record<PresetName, readonly string[]> = {
  recommended: rules.filter((rule) => rule.meta.presets.includes('recommended')).map((rule) => rule.id),
  strict: rules.filter((rule) => rule.meta.presets.length > 0).map((rule) => rule.id),
  all: rules.map((rule) => rule.id),
}

export interface ActiveRule {
  rule: Rule
  severity: Exclude<Severity, 'off'>
  options: object | undefined
}

/** The rules to run, each with its severity and options. `strict` also reports what a rule is less sure of. */
export function settingsOf(preset: PresetName, overrides: Record<string, RuleSetting> = {}): ActiveRule[] {
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const setting = Object.hasOwn(overrides, rule.id) ? overrides[rule.id] : undefined
    const [severity, options] = Array.isArray(setting) ? (setting as [Severity, object?]) : [setting as Severity | undefined, undefined]
    const level = severity ?? (presets[preset].includes(rule.id) ? rule.meta.severity : 'off')
    if (level !== 'off') active.push({rule, severity: level, options})
  }
  return active
}

/** A preset as one retext plugin, for `unified().use(retextEnglish).use(replylintPresetRecommended)`. */
function presetPlugin(preset: PresetName): Plugin<[], Root> {
  return function (this: Processor) {
    for (const {rule, severity} of settingsOf(preset)) this.use(rule.plugin as Plugin<[{severity: Severity}], Root>, {severity})
  }
}

export const replylintPresetRecommended = presetPlugin('recommended')
export const replylintPresetStrict = presetPlugin('strict')
export const replylintPresetAll = presetPlugin('all')
