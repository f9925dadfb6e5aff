/** The reports for programs. */
import type {FileResult, RuleInfo} from './result.js'

/** `{version, files: [{path, title?, messages, summary, coverage?}]}`; files without findings are listed too. */
export function json(files: readonly FileResult[], version: string): string {
  return stringify({
    version,
    files: files.map(({text: _, messages, summary, coverage, ...file}) => ({...file, messages, summary, coverage}))
  })
}

/** `{version, rules: [{id, severity, presets, description, url}]}` */
export function rulesJson(rules: readonly RuleInfo[], version: string): string {
  return stringify({version, rules})
}

/** JSON leaves DEL and the C1 controls as they are, and a terminal may obey them. */
const CONTROLS = /[\u007f-\u009f]/g

function stringify(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replace(CONTROLS, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}\n`
}
