import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { putDrop } from '#infra/local/put-drop.ts'
import { startLocalStack } from '#infra/local/start-local-stack.ts'
import { typicalDrop } from './typical-drop.ts'

/** Drops ingested before the clock starts, so that V8 has compiled what they run. */
const WARM_UP = 150

/**
 * Drops stories into the local stack and returns how many per second it ingests. The clock runs from the last
 * drop to the last receipt: uploads are the editor's time, not ingest's.
 */
export const ingestThroughStack = async (count: number): Promise<number> => {
  const home = mkdtempSync(join(tmpdir(), 'wiredesk-ingest-'))
  const ended = Promise.withResolvers<void>()
  let receipts = 0
  const total = WARM_UP + count
  const stack = await startLocalStack({
    home,
    port: 0,
    report: {
      receipt: ({ outcome, drop }) => {
        if (outcome !== 'accepted') ended.reject(new Error(`${drop.key} was ${outcome}`))
        receipts += 1
        if (receipts === total) ended.resolve()
      },
      trouble: line => ended.reject(new Error(line)),
    },
  })
  await stack.warmUp()
  const { dropsBucket } = stack.settings
  for (let number = 1; number <= total; number += 1) {
    const { drop, bytes } = typicalDrop(number, new Date())
    await putDrop(stack.s3, dropsBucket, drop.key, bytes)
  }
  const started = performance.now()
  const left = total - receipts
  await ended.promise
  const seconds = (performance.now() - started) / 1000
  await stack.stop()
  rmSync(home, { recursive: true, force: true })
  return left / seconds
}
