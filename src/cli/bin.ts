#!/usr/bin/env node
/** The `replylint` command: hands the process to `run`, which loads only what the call needs. */
import {fstatSync} from 'node:fs'
import {run} from './main.js'

// A reader that has seen enough (`replylint … | head`) is no fault; the exit code still says what was found.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    if (stream === process.stdout)
      process.stderr.write(`replylint: cannot write the report (${error.code}); check where standard output goes\n`)
    process.exit(2)
  })
}

// `exitCode`, not `exit()`: what is still on its way into a pipe must get there.
process.exitCode = await run(process.argv.slice(2), {
  // A getter: merely touching `process.stdin` opens it.
  get stdin() {
    // `replylint - < folder`: node would give an empty stream, and an empty draft is clean.
    if (fstatSync(0).isDirectory()) throw Object.assign(new Error('standard input is a directory'), {code: 'EISDIR'})
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stdout.isTTY === true
})
