/** Whether `dist/` is there and no older than what it is built from. */
import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

const changed = (path: string) => statSync(path).mtimeMs

export function isBuilt(): boolean {
  if (!existsSync('dist/index.js') || !existsSync('dist/cli.js')) return false
  const built = Math.min(changed('dist/index.js'), changed('dist/cli.js'))
  const sources = ['src', 'rules'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name))
  )
  return [...sources, 'package.json']
    .filter((path) => path.endsWith('.ts') || path === 'package.json')
    .every((path) => changed(path) < built)
}
