/** Presets are derived from what each rule says of itself. */
import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import {rules} from '../rules/index.js'
import {FLOORS, type PresetName} from './confidence.js'
import {FRAMEWORKS, type FrameworkName} from './frameworks.js'
import type {RuleSetting} from './lint.js'
import {withoutRepeats} from './repeats.js'
import type {Common, Rule, Severity} from './rule.js'

/** The rules of a framework's steps; one whose folder was deleted is simply not there. */
function ofFramework(name: FrameworkName): string[] {
  const named = new Set(FRAMEWORKS[name].flatMap((step) => step.rules))
  return rules.filter(({id}) => named.has(id)).map(({id}) => id)
}

/** Which rules a preset holds. */
export const presets: Record<PresetName, readonly string[]> = {
  recommended: rules.filter((rule) => rule.meta.presets.includes('recommended')).map((rule) => rule.id),
  strict: rules.filter((rule) => rule.meta.presets.length > 0).map((rule) => rule.id),
  all: rules.map((rule) => rule.id),
  heard: ofFramework('heard'),
  resolved: ofFramework('resolved')
}

export interface ActiveRule {
  rule: Rule
  /** What the user set; undefined where they left it to the rule. */
  severity: Exclude<Severity, 'off'> | undefined
  options: Common | undefined
}

/** The rules to run, each with the severity and options the user set. */
export function settingsOf(preset: PresetName, overrides: Record<string, RuleSetting> = {}): ActiveRule[] {
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const setting = Object.hasOwn(overrides, rule.id) ? overrides[rule.id] : undefined
    const [severity, options] = Array.isArray(setting) ? (setting as [Severity, Common?]) : [setting as Severity | undefined, undefined]
    if (severity === 'off' || (severity === undefined && !presets[preset].includes(rule.id))) continue
    active.push({rule, severity, options})
  }
  return active
}

/** A preset as one retext plugin, for `unified().use(retextEnglish).use(replylintPresetRecommended)`. */
function presetPlugin(preset: PresetName): Plugin<[], Root> {
  return function (this: Processor) {
    for (const {rule} of settingsOf(preset)) this.use(rule.plugin, {confidence: FLOORS[preset]})
    if (preset === 'all') return
    this.use(() => (_, file) => {
      file.messages = withoutRepeats(file.messages)
    })
  }
}

export const replylintPresetRecommended = presetPlugin('recommended')
export const replylintPresetStrict = presetPlugin('strict')
export const replylintPresetAll = presetPlugin('all')
export const replylintPresetHeard = presetPlugin('heard')
export const replylintPresetResolved = presetPlugin('resolved')
