/** One plain text through the whole chain: zones, tree, annotation, rules. */
import {VFile} from 'vfile'
import {type Annotation, annotate} from './annotate.js'
import {FLOORS} from './confidence.js'
import type {LintOptions, Report} from './lint.js'
import {parseZones} from './parse/parse.js'
import {byPlace} from './place.js'
import {settingsOf} from './presets.js'
import type {MappedText} from './read/map.js'
import {zonesOf} from './read/zones.js'
import {withoutRepeats} from './repeats.js'
import {runRule} from './rule.js'
import {type Summary, summarise} from './summary.js'

/** A text and, where it was read from a file of some format, the file's source with the way back to it. */
interface Origin {
  source: string
  draft: MappedText
}

/** The annotated reply as every rule sees it. */
export function readReply(
  {draft, customer}: {draft: string; customer?: string | null | undefined},
  origin?: Origin
): {file: VFile; annotation: Annotation} {
  const file = new VFile(origin?.source ?? draft)
  if (customer) file.data.customer = customer
  const zones = zonesOf(draft, customer ?? '')
  return {file, annotation: annotate(parseZones(draft, zones), file, zones, origin?.draft)}
}

/** Runs the rules over a text whose options are known to be right. */
export function checkText(draft: string, customer: string | null | undefined, options: LintOptions, origin?: Origin): Report {
  const {file, annotation} = readReply({draft, customer}, origin)
  const preset = options.preset ?? 'recommended'
  for (const {rule, severity, options: settings} of settingsOf(preset, options.rules)) {
    runRule(rule, annotation, file, severity, settings, options.confidence ?? FLOORS[preset])
  }
  const messages = preset === 'all' ? file.messages : withoutRepeats(file.messages)
  messages.sort(byPlace)
  let summary: Summary | undefined
  return {
    messages,
    get summary() {
      summary ??= summarise(annotation)
      return summary
    }
  }
}
