/** From the arguments of a call to the files to read: files as named, folders and patterns as git would list them. */
import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {STDIN} from './arguments.js'
import {Fault} from './fault.js'

/** A file to read; `named` when the call names it itself rather than a folder or a pattern. */
export interface Found {
  path: string
  named: boolean
}

const PATTERN = /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/

/**
 * Expands folders and patterns, leaving out what `.gitignore` names, `node_modules` and files without one of `extensions`.
 * A file named by itself is read whatever it is.
 * @throws {Fault} for a folder or a pattern in which there is nothing to read
 */
export async function findFiles(args: readonly string[], cwd: string, extensions: readonly string[]): Promise<Found[]> {
  const found = new Map<string, Found>()
  for (const path of args) {
    const kind = path === STDIN ? 'file' : await kindOf(resolve(cwd, path))
    if (kind === 'file' || (kind === 'none' && !PATTERN.test(path))) {
      found.set(path, {path, named: true})
      continue
    }
    const {globby} = await import('globby')
    const pattern = kind === 'folder' ? `${path.replace(/\/+$/, '').replace(/[[\](){}!*?\\]/g, '\\$&')}/**` : path
    const inside = await globby(pattern, {cwd, gitignore: true, ignore: ['**/node_modules/**'], onlyFiles: true, expandDirectories: false})
    const readable = inside.filter((name) => hasExtension(name, extensions)).sort()
    if (readable.length === 0) {
      throw kind === 'folder'
        ? new Fault(`${path} holds no file to read`, `name files, or a folder with ${extensions.slice(0, 4).join(', ')} … files`)
        : new Fault(`no file matches ${path}`, 'check the pattern, and whether .gitignore leaves the files out')
    }
    for (const name of readable) if (!found.has(name)) found.set(name, {path: name, named: false})
  }
  return [...found.values()]
}

/** Whether a name ends in one of `extensions`, which are in small letters and without their dot. */
export const hasExtension = (path: string, extensions: readonly string[]) => {
  const name = path.toLowerCase()
  return extensions.some((extension) => name.endsWith(`.${extension}`))
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'none'
  }
}
