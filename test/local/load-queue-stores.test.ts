import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadQueueStores } from '#infra/local/engines/queues/load-queue-stores.ts'
import { StartError } from '#infra/local/start-error.ts'

test('a start over queues that are no database any more says which folder to remove', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiredesk-queues-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'fauxqs.db'), 'The disk was full. '.repeat(300))
  const started = loadQueueStores(folder)
  await expect(started).rejects.toThrow(StartError)
  await expect(started).rejects.toThrow(folder)
})
