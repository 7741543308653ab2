import { afterAll, beforeAll, expect, test } from 'vitest'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { scanReceipts } from '#adapters/dynamodb/scans/scan-receipts.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { openDynalite } from './open-dynalite.ts'
import { revisionOf } from './story.ts'
import { dynamoPorts } from './worlds.ts'

const NOON = Date.parse('2026-03-01T12:00:00Z')

const receiptAt = (minute: number, detail = ''): Receipt => {
  const droppedAt = new Date(NOON + minute * 60_000).toISOString()
  return {
    drop: { bucket: 'drops', key: `${minute}.txt`, sequencer: '0A', size: 10, droppedAt },
    outcome: 'rejected',
    items: [],
    rejections: [{ code: 'missing-body', detail }],
    warnings: [],
    // Read again long after: what counts is when a drop came.
    completedAt: '2026-03-09T10:00:00.000Z',
  }
}

let dynalite: Awaited<ReturnType<typeof openDynalite>>
beforeAll(async () => {
  dynalite = await openDynalite()
})
afterAll(() => dynalite.close())

test('scanReceipts gives the receipts of drops between two instants, over every page of the table', async () => {
  const { table } = dynalite
  const [receipts, memory] = [dynamoReceipts(table), memoryPorts().receipts]
  // A page of a scan holds 1 MB; these make two and a half.
  const long = 'x'.repeat(50_000)
  const all = Array.from({ length: 50 }, (_, minute) => receiptAt(minute, long))
  for (const receipt of all) {
    await receipts.put(receipt)
    await memory.put(receipt)
  }
  await dynamoPorts(table, memoryTextStore()).articles.putRevision(revisionOf('k1'))

  const scan = async (from: number, to: number) => {
    const found: Receipt[] = []
    const at = (minute: number) => new Date(NOON + minute * 60_000)
    for await (const receipt of scanReceipts(table, at(from), at(to))) found.push(receipt)
    return found.sort((one, other) => one.drop.droppedAt.localeCompare(other.drop.droppedAt))
  }
  expect(await scan(0, 50)).toEqual(all)
  expect(await scan(0, 50)).toEqual(await Promise.all(all.map(({ drop }) => memory.find(drop))))
  expect(await scan(10, 12)).toEqual(all.slice(10, 12))
  expect(await scan(50, 60)).toEqual([])
})
