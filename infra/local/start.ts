import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/*
 * `npm start`. Modules are compiled once and kept in the stack's folder, which must be said before they are loaded.
 */
const home = process.env.WIREDESK_HOME || '.wiredesk'
enableCompileCache(join(home, 'cache'))
const { runLocalStack } = await import('./run-local-stack.ts')
await runLocalStack({ home, port: process.env.PORT || '8787', args: process.argv.slice(2) })
