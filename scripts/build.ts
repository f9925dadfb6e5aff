/**
 * Builds `dist/`; the options are under `tsdown` in package.json. Called from here rather than by tsdown's own command
 * because that greets every Node 20 user with a deprecation notice, though 0.21, which we pin for Node 20, supports it.
 */
import {build} from 'tsdown'

await build({logLevel: 'warn'})
