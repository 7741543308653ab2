import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { putDrop } from '#infra/local/put-drop.ts'
import { startLocalStack } from '#infra/local/start-local-stack.ts'
import { typicalDrop } from './typical-drop.ts'

/** Drops uploaded at once: as many as the SDK has sockets. */
const AT_ONCE = 50

/**
 * Drops stories into the local stack, some to warm it and others to be timed, and returns how many of those
 * it ingests per second. The clock runs from the last drop to the last receipt: uploads are the editor's
 * time, not ingest's, and many at once leave ingest little time before.
 */
export const ingestThroughStack = async (warmUp: number, count: number): Promise<number> => {
  const home = mkdtempSync(join(tmpdir(), 'wiredesk-ingest-'))
  const [warm, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const fail = (error: Error): void => {
    for (const { reject } of [warm, ended]) reject(error)
  }
  let receipts = 0
  const total = warmUp + count
  const stack = await startLocalStack({
    home,
    port: 0,
    report: {
      receipt: ({ outcome, drop }) => {
        if (outcome !== 'accepted') fail(new Error(`${drop.key} was ${outcome}`))
        receipts += 1
        if (receipts === warmUp) warm.resolve()
        if (receipts === total) ended.resolve()
      },
      trouble: line => fail(new Error(line)),
    },
  })
  await stack.warmUp()
  const { dropsBucket } = stack.settings
  const dropAll = async (from: number, to: number): Promise<void> => {
    for (let first = from; first <= to; first += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, to - first + 1) }, (_, at) => first + at)
      const typical = numbers.map(number => typicalDrop(number, new Date()))
      await Promise.all(typical.map(({ drop, bytes }) => putDrop(stack.s3, dropsBucket, drop.key, bytes)))
    }
  }
  await dropAll(1, warmUp)
  await warm.promise
  await dropAll(warmUp + 1, total)
  const started = performance.now()
  const left = total - receipts
  await ended.promise
  const seconds = (performance.now() - started) / 1000
  await stack.stop()
  rmSync(home, { recursive: true, force: true })
  return left / seconds
}
