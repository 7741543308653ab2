import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { makeFolder } from './home/make-folder.ts'

/*
 * `npm start`. Compiled modules are cached in the stack's folder, which must be set before they are loaded.
 */
const home = process.env.WIREDESK_HOME || '.wiredesk'
const cache = join(home, 'cache')
try {
  // Node would try for ever where the system refuses it.
  makeFolder(cache)
  enableCompileCache(cache)
} catch {
  // Why not is said where the home is opened.
}
const args = process.argv.slice(2)
if (args.includes('--help') || args.includes('-h')) {
  const { helpLines } = await import('./terminal/help-lines.ts')
  console.log(helpLines.join('\n'))
} else {
  const { callLoopbackDirectly } = await import('./call-loopback-directly.ts')
  callLoopbackDirectly()
  const { runLocalStack } = await import('./run-local-stack.ts')
  await runLocalStack({ home, port: process.env.PORT || '8787', args })
}
