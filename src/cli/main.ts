/** The command line without a process: everything it touches comes in as `Io`. */
import manifest from '../../package.json' with {type: 'json'}
import {visible} from '../report/visible.js'
import {type Call, helpText, parseCall} from './arguments.js'
import {explain, Fault} from './fault.js'

export interface Io {
  /** Read to its end, and only when the call names it. */
  readonly stdin: AsyncIterable<Uint8Array | string>
  stdout: {write(text: string): unknown; columns?: number}
  stderr: {write(text: string): unknown}
  /** Paths are relative to it. */
  cwd: string
  env: Record<string, string | undefined>
  /** Whether `stdout` is a terminal. */
  isTTY: boolean
}

/**
 * Runs one call of `replylint`. Never throws; prints nothing to `stdout` unless all of it can be printed.
 * @param argv the arguments after the command's name
 * @returns the exit code: 0 clean or information only, 1 errors or warnings found, 2 bad input
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const call = parseCall(argv)
    if (call.help) return print(io, helpText())
    if (call.version) return print(io, `${manifest.version}\n`)
    if (!call.listRules && call.drafts.length === 0) {
      throw new Fault('no draft is given', 'name a file, or - for standard input; see replylint --help')
    }
    // From here on the whole linter is needed; `--version` and `--help` never pay for it.
    const work = await import('./work.js')
    const style = {color: wantsColor(call, io), ...(io.isTTY && io.stdout.columns ? {width: io.stdout.columns} : {})}
    if (call.listRules) return print(io, work.rulesReport(call, style, manifest.version))
    const {text, faults, exitCode} = await work.draftsReport(call, io, style, manifest.version)
    print(io, text)
    for (const fault of faults) io.stderr.write(`replylint: ${visible(await explain(fault))}\n`)
    return exitCode
  } catch (error) {
    io.stderr.write(error instanceof Fault ? `replylint: ${visible(await explain(error))}\n` : ownFault(error))
    return 2
  }
}

function print(io: Io, text: string): 0 {
  if (text !== '') io.stdout.write(text)
  return 0
}

/** `--color` and `--no-color` decide, then NO_COLOR (no-color.org) and FORCE_COLOR, then what stdout is. */
function wantsColor({color}: Call, {env, isTTY}: Io): boolean {
  if (color !== undefined) return color
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return isTTY && env.TERM !== 'dumb'
}

/** Nothing a user can mend: the stack is for the report. */
function ownFault(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `replylint: this is a fault in replylint itself; please report it with what follows\n${stack}\n`
}
