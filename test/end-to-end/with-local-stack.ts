import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { LocalStack } from '#infra/local/start-local-stack.ts'
import { startQuietly } from './start-quietly.ts'

/**
 * A local stack for a block's tests, in its own folder: started before them, and removed with its folder
 * after them.
 */
export const withLocalStack = (name: string): { home: string; stack: LocalStack } => {
  const home = mkdtempSync(join(tmpdir(), `wiredesk-${name}-`))
  let stack: LocalStack | undefined
  beforeAll(async () => {
    stack = await startQuietly(home)
  })
  afterAll(async () => {
    await stack?.stop()
    rmSync(home, { recursive: true, force: true })
  })
  return {
    home,
    get stack() {
      if (!stack) throw new Error('The local stack starts before the tests of its block')
      return stack
    },
    set stack(restarted) {
      stack = restarted
    },
  }
}
