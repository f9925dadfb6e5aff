/** How sure a finding is, and how sure each preset wants to be. */

import {CONFIDENCE} from './confidence-table.js'
import type {FrameworkName} from './frameworks.js'

export type PresetName = 'recommended' | 'strict' | 'all' | FrameworkName

/**
 * The least confidence each preset reports. `recommended` is for the moment before Send: nearly always right, see the
 * figures in the README. In the others a finding is more likely right than wrong.
 */
export const FLOORS: Readonly<Record<PresetName, number>> = {recommended: 0.65, strict: 0.5, all: 0.5, heard: 0.5, resolved: 0.5}

/** Of a rule nothing was measured for: between sure and unsure. */
const UNKNOWN = 0.8

/** How often findings of this kind, else of its group, else of its rule, were right on the labelled exchanges. */
export function confidenceOf(rule: string, kind = '', group = ''): number {
  const known = CONFIDENCE[rule]
  return known?.[kind] ?? known?.[group] ?? known?.[''] ?? UNKNOWN
}
