/**
 * Writes what follows from the rule folders, so that a rule is added or removed by its folder alone: `rules/index.ts`,
 * `rules/phrases.ts` and the table of rules in README.md.
 *
 *     npm run generate              writes what changed
 *     npm run generate -- --check   writes nothing, exits 1 naming the files that are out of date
 *
 * A phrase file that cannot be read is one line on standard error and exit 2; nothing is written then.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {PhraseFileError, readPhrases} from '../src/phrases/schema.js'
import type {Rule} from '../src/rule.js'

/** What a rule's index.ts exports; `GROUPS` (by id) only where its phrases come in several groups. */
interface RuleModule {
  default: Rule
  GROUPS?: Record<string, unknown>
}

/** Ids of all rules: the folders of `rules/` that hold an index.ts, `_template` and its like left out. */
function ruleIds(root: string): string[] {
  return readdirSync(join(root, 'rules'))
    .filter((name) => !name.startsWith('_') && existsSync(join(root, 'rules', name, 'index.ts')))
    .sort()
}

/**
 * Loads the rules without `rules/phrases.ts`, on which they depend: that file is ours to write, and may be missing or
 * hold the marks of a merge conflict.
 */
async function loadRules(root: string, ids: readonly string[]): Promise<RuleModule[]> {
  const bundle = await build({
    stdin: {contents: ids.map((id, at) => `export * as rule${at} from './rules/${id}/index.ts'`).join('\n'), resolveDir: root},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
    plugins: [
      {
        name: 'no-phrases',
        setup({onResolve, onLoad}) {
          onResolve({filter: /\/rules\/phrases\.js$/}, () => ({path: 'phrases', namespace: 'no-phrases'}))
          onLoad({filter: /.*/, namespace: 'no-phrases'}, () => ({contents: 'export const phrases = {}'}))
        }
      }
    ]
  })
  const source = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64')
  const modules = (await import(`data:text/javascript;base64,${source}`)) as Record<string, RuleModule>
  return ids.map((_, at) => modules[`rule${at}`] as RuleModule)
}

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

function indexFile(ids: readonly string[]): string {
  return `/** Written by scripts/generate.ts; do not edit. */
import type {Rule} from '../src/rule.js'
${ids.map((id) => `import ${camelCase(id)} from './${id}/index.js'`).join('\n')}

export const rules: readonly Rule[] = [
${ids.map((id) => `  ${camelCase(id)},`).join('\n')}
] as readonly unknown[] as readonly Rule[]
`
}

/** The phrases as data, one a line so that a change is easy to review; their example sentences would only weigh on browsers. */
function phrasesFile(root: string, ids: readonly string[], modules: readonly RuleModule[]): string {
  const lists = ids.flatMap((id, at) => {
    const path = `rules/${id}/phrases.yml`
    if (!existsSync(join(root, path))) return []
    const groups = Object.keys(modules[at]?.GROUPS ?? {[id]: undefined})
    const phrases = readPhrases(readFileSync(join(root, path), 'utf8'), path, groups)
    return `  '${id}': [\n${phrases.map(({bad, good, ...shipped}) => `    ${JSON.stringify(shipped)},\n`).join('')}  ],\n`
  })
  return `/** Written by scripts/generate.ts from every rules/<id>/phrases.yml; do not edit. */
import type {Phrase} from '../src/phrases/phrase.js'

export const phrases: Record<string, readonly Phrase[]> = {
${lists.join('')}}
`
}

const TABLE = /(?<=<!-- rules -->\r?\n)[\s\S]*?(?=<!-- \/rules -->)/

function ruleTable(modules: readonly RuleModule[]): string {
  const rows = modules.map(
    ({default: {id, meta}}) =>
      `| [\`${id}\`](rules/${id}/readme.md) | ${meta.description} | ${meta.severity} | ${meta.presets.join(', ') || 'only `all`'} |\n`
  )
  return `| rule | what it says | severity | presets |\n| --- | --- | --- | --- |\n${rows.join('')}`
}

/**
 * Everything this script writes, by path relative to `root`.
 * @throws {PhraseFileError} when a phrases.yml cannot be used
 */
export async function generate(root: string): Promise<Map<string, string>> {
  const ids = ruleIds(root)
  const modules = await loadRules(root, ids)
  const files = new Map([
    ['rules/index.ts', indexFile(ids)],
    ['rules/phrases.ts', phrasesFile(root, ids, modules)]
  ])
  const readme = join(root, 'README.md')
  if (existsSync(readme))
    files.set(
      'README.md',
      readFileSync(readme, 'utf8').replace(TABLE, () => ruleTable(modules))
    )
  return files
}

/** Those of `files` that differ from what stands on disk. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path)
}

async function main(root: string, check: boolean): Promise<number> {
  let files: Map<string, string>
  try {
    files = await generate(root)
  } catch (error) {
    if (!(error instanceof PhraseFileError)) throw error
    console.error(error.message)
    return 2
  }
  const stale = staleFiles(root, files)
  if (check) {
    if (stale.length > 0) console.error(`out of date: ${stale.join(', ')}; run “npm run generate”`)
    return stale.length > 0 ? 1 : 0
  }
  for (const path of stale) {
    writeFileSync(join(root, path), files.get(path) as string)
    console.log(`wrote ${path}`)
  }
  return 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.cwd(), process.argv.includes('--check'))
}
