/** Reading files and standard input as text. */
import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {STDIN} from './arguments.js'
import {Fault} from './fault.js'
import type {Io} from './main.js'

/** A text that was read. Offsets into it are UTF-16 code units; a byte order mark is no part of it. */
export interface Source {
  /** As the caller named it, `<stdin>` for standard input. */
  path: string
  text: string
}

/** How standard input is called in reports. */
const STDIN_NAME = '<stdin>'

/**
 * Reads a UTF-8 file, or standard input for `-`.
 * @param mail the file is a saved mail, whose parts may be in any charset: bytes that are no UTF-8 are read one by one
 * @throws {Fault} when it cannot be read or is no UTF-8 text
 */
export async function readSource(path: string, io: Pick<Io, 'stdin' | 'cwd'>, mail = false): Promise<Source> {
  const name = path === STDIN ? STDIN_NAME : path
  let bytes: Uint8Array
  try {
    bytes = path === STDIN ? await readAll(io.stdin) : await readFile(resolve(io.cwd, path))
  } catch (error) {
    throw unreadable(name, (error as NodeJS.ErrnoException | null)?.code ?? String(error))
  }
  return {path: name, text: mail ? decodeMail(bytes) : decode(bytes, name)}
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** @param code of the system error, such as `ENOENT` */
function unreadable(name: string, code: string): Fault {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Fault(`there is no file ${name}`, 'check the path')
    case 'EISDIR':
      return new Fault(`${name} is a directory`, 'name the files in it')
    case 'EACCES':
    case 'EPERM':
      return new Fault(`${name} may not be read (${code})`, 'check its permissions')
    default:
      return new Fault(`${name} cannot be read (${code})`, 'check the file')
  }
}

function decodeMail(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}

const SAVE = 'save it as UTF-8 text'

function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new Fault(`${name} is UTF-16, not UTF-8`, SAVE)
  if (bytes.includes(0)) throw new Fault(`${name} is binary (it holds a NUL byte)`, `give a text file, or ${SAVE}`)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new Fault(`${name}:${lineOfFault(bytes)}: this line is not valid UTF-8`, SAVE)
  }
}

/** The first line (1-based) that is no UTF-8; a newline byte is never part of a longer character. */
function lineOfFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start)
    const end = newline < 0 ? bytes.length : newline + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end
  }
  return line
}
