/**
 * Lints the example conversation, building first when needed: what a newcomer runs to see findings. Exits 0 when there
 * are some (that is what the example is for), and fails only when replylint could not do its work.
 */
import {spawnSync} from 'node:child_process'
import {isBuilt} from './is-built.js'

const run = (...command: string[]) => spawnSync(process.execPath, command, {stdio: 'inherit'}).status ?? 2

if (!isBuilt()) await import('./build.js')
const status = run('dist/cli.js', 'fixtures/example/reply.txt', '--customer', 'fixtures/example/customer.txt')
process.exitCode = status === 1 ? 0 : status || fail()

/** A clean bill for the example means that no rule works any more. */
function fail(): number {
  console.error('the example conversation should give findings, and gave none')
  return 1
}
