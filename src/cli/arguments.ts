/** The options of the command line: one table for parsing, for the help text and for suggestions. */
import {parseArgs} from 'node:util'
import {anyOf} from '../report/prose.js'
import type {Severity} from '../rule.js'
import {Fault} from './fault.js'
import {FORMAT_NAMES, type FormatName} from './format-names.js'

export const FORMATS = ['stylish', 'json'] as const
export const SEVERITIES = ['off', 'info', 'warn', 'error'] as const satisfies readonly Severity[]

export type Format = (typeof FORMATS)[number]

/** Standard input, as an argument. */
export const STDIN = '-'

/** What the caller wants; names of rules and presets are still to be checked. */
export interface Call {
  /** Draft files as given, `-` for standard input; no path twice. */
  drafts: string[]
  /** The file that holds the customer's message. */
  customer?: string
  format: Format
  quiet: boolean
  /** Format to read every draft as, whatever its name. */
  as?: FormatName
  preset?: string
  /** Framework to show the steps of. */
  coverage?: string
  /** How sure to be before a finding is reported. */
  confidence?: number
  /** In the order given: the last word on a rule counts. */
  rules: {id: string; severity: Severity}[]
  /** Files of the team's own phrases. */
  phrases: string[]
  listRules: boolean
  /** Undefined: decided by the environment. */
  color?: boolean
  help: boolean
  version: boolean
}

interface Option {
  type: 'string' | 'boolean'
  short?: string
  /** Name of the value in the help text. */
  value?: string
  help: string
  /** Notes the option in the call; `value` is '' for a boolean one. @throws {Fault} */
  set(call: Call, value: string): void
}

const OPTIONS: Record<string, Option> = {
  customer: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    help: 'the message that is answered (without it: what the draft quotes)',
    set(call, value) {
      // Someone who names two expects them to be paired with the drafts, which they are not.
      if (call.customer) throw new Fault('--customer is given twice', 'name one message; it stands for every draft of the call')
      call.customer = value
    }
  },
  stdin: {type: 'boolean', help: 'read a draft from standard input, as “-” does', set: (call) => addDraft(call, STDIN)},
  preset: {
    type: 'string',
    short: 'p',
    value: 'NAME',
    help: 'recommended (default), strict, all, heard or resolved',
    set(call, value) {
      call.preset = value
    }
  },
  as: {
    type: 'string',
    value: 'FORMAT',
    help: 'format of the drafts (default: by their names)',
    set(call, value) {
      if (isOneOf(FORMAT_NAMES, value)) call.as = value
      else
        throw new Fault(`unknown format “${value}” in --as ${value}`, {
          given: value,
          known: FORMAT_NAMES,
          otherwise: `use ${anyOf(FORMAT_NAMES)}`
        })
    }
  },
  coverage: {
    type: 'string',
    value: 'NAME',
    help: 'show which steps of heard or resolved the reply takes',
    set(call, value) {
      call.coverage = value
    }
  },
  confidence: {
    type: 'string',
    value: 'N',
    help: 'least sure finding to report, from 0 to 1',
    set(call, value) {
      const number = Number(value)
      if (!(number >= 0 && number <= 1))
        throw new Fault(`--confidence “${value}” is no number from 0 to 1`, 'write for example --confidence 0.8')
      call.confidence = number
    }
  },
  rule: {
    type: 'string',
    value: 'ID:SEVERITY',
    help: 'set a rule to off, info, warn or error; repeatable',
    set: (call, value) => call.rules.push(ruleSetting(value))
  },
  phrases: {
    type: 'string',
    value: 'FILE',
    help: 'add the phrases of your own phrases.yml; repeatable',
    set(call, value) {
      if (!call.phrases.includes(value)) call.phrases.push(value)
    }
  },
  format: {
    type: 'string',
    short: 'f',
    value: 'FORMAT',
    help: 'how to report: stylish (default) or json',
    set(call, value) {
      if (isOneOf(FORMATS, value)) call.format = value
      else throw new Fault(`unknown format “${value}”`, {given: value, known: FORMATS, otherwise: `use ${anyOf(FORMATS)}`})
    }
  },
  quiet: {
    type: 'boolean',
    help: 'report errors and warnings only',
    set(call) {
      call.quiet = true
    }
  },
  color: {
    type: 'boolean',
    help: 'colour the report (default: on a terminal)',
    set(call) {
      call.color = true
    }
  },
  'no-color': {
    type: 'boolean',
    help: 'do not colour the report',
    set(call) {
      call.color = false
    }
  },
  'list-rules': {
    type: 'boolean',
    help: 'list the rules and exit',
    set(call) {
      call.listRules = true
    }
  },
  help: {
    type: 'boolean',
    short: 'h',
    help: 'show this text and exit',
    set(call) {
      call.help = true
    }
  },
  version: {
    type: 'boolean',
    short: 'V',
    help: 'show the version and exit',
    set(call) {
      call.version = true
    }
  }
}

/** Reads the arguments, in the manner of GNU: `-fjson`, `--format=json`, `--` ends the options. @throws {Fault} */
export function parseCall(argv: readonly string[]): Call {
  const call: Call = {drafts: [], format: 'stylish', quiet: false, rules: [], phrases: [], listRules: false, help: false, version: false}
  // Not strict: node's own messages for a wrong call are neither one line nor in our words.
  const {tokens} = parseArgs({args: [...argv], options: OPTIONS, strict: false, tokens: true})
  for (const token of tokens) {
    if (token.kind === 'positional') addDraft(call, token.value)
    else if (token.kind === 'option') {
      // parseArgs allows one letter for an option, and both are in use for this one.
      const name = token.rawName === '-v' ? 'version' : token.name
      const option = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined
      if (!option) throw unknownOption(argv[token.index] ?? token.rawName, token.rawName)
      if (option.type === 'string') option.set(call, neededValue(option, token))
      else if (token.value === undefined) option.set(call, '')
      else throw new Fault(`${token.rawName} takes no value (got “${token.value}”)`, `write ${token.rawName} alone`)
    }
  }
  return call
}

function addDraft(call: Call, path: string): void {
  if (path === '') throw new Fault('the name of a draft is empty', 'name a file, or - for standard input')
  if (!call.drafts.includes(path)) call.drafts.push(path)
}

/** The value of an option that needs one. A word that looks like an option was not meant as the value of another. */
function neededValue(option: Option, token: {rawName: string; value?: string | undefined; inlineValue?: boolean | undefined}): string {
  const {rawName, value, inlineValue} = token
  if (!value || (!inlineValue && /^-./.test(value))) {
    throw new Fault(`${rawName} needs a value`, `write ${rawName} ${option.value}`)
  }
  return value
}

function unknownOption(argument: string, rawName: string): Fault {
  // `-quiet` arrives as `-q`, `-u` …: the whole word tells what was meant.
  const given = argument.replace(/=.*$/s, '')
  const known = Object.keys(OPTIONS).map((name) => `--${name}`)
  const whole = given.startsWith('--') || known.includes(`-${given}`) ? given : rawName
  return new Fault(`unknown option “${whole}”`, {
    given: whole.length > 2 ? whole.replace(/^-?-/, '--') : whole,
    known,
    otherwise: 'see replylint --help'
  })
}

/** `missing-thanks:off` */
function ruleSetting(value: string): Call['rules'][number] {
  const [id = '', severity, ...rest] = value.split(':')
  if (id === '' || severity === undefined || rest.length > 0) {
    throw new Fault(`--rule “${value}” is not of the form id:severity`, `write for example --rule ${id || 'missing-thanks'}:error`)
  }
  if (!isOneOf(SEVERITIES, severity)) {
    throw new Fault(`unknown severity “${severity}” in --rule ${value}`, {
      given: severity,
      known: SEVERITIES,
      otherwise: `use ${anyOf(SEVERITIES)}`
    })
  }
  return {id, severity}
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name)
}

/** The help text, ending in a newline. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(([name, {short, value, help}]) => {
    const letter = short ? `-${short}, ` : '    '
    return [`  ${letter}--${name}${value ? ` ${value}` : ''}`, help] as const
  })
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return `Finds what would lose the customer in a support reply, before it is sent.

Usage: replylint [options] <file, folder or pattern> …

Files are drafts or canned replies: text, HTML, Markdown, .eml, JSON, YAML, CSV
and templates; - is standard input. A draft that quotes the
customer's mail is checked against what it quotes, unless --customer is given.

Options:
${rows.map(([left, help]) => left.padEnd(width) + help).join('\n')}

Examples:
  replylint reply.txt --customer mail.txt
  replylint thread.txt
  pbpaste | replylint - --format json

Exit code: 0 nothing found (or information only), 1 errors or warnings found,
2 something could not be read or the call was wrong.
`
}
