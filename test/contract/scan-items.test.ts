import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scanItems } from '#adapters/dynamodb/scans/scan-items.ts'
import { ExportLine } from '#infra/cli/backup/export-line.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { openDynalite } from './open-dynalite.ts'
import { dynamoPorts } from './worlds.ts'

describe('items that only count', () => {
  let dynalite: Awaited<ReturnType<typeof openDynalite>>
  beforeAll(async () => {
    dynalite = await openDynalite()
  })
  afterAll(() => dynalite.close())

  test('are exported as lines that a restore can read', async () => {
    const { callCounts, articleQuotas } = dynamoPorts(dynalite.table, memoryTextStore())
    const endsAt = new Date('2026-12-01T00:00:00Z')
    await callCounts.add('gazette', '2026-11', 3, endsAt)
    const period = { licenseeId: 'gazette', productId: 'news', period: '2026-11', endsAt }
    for (let number = 1; number <= 21; number += 1) await articleQuotas.take(period, `ferry-${number}`, 30)
    const items = await Array.fromAsync(scanItems(dynalite.table, () => true))
    expect(items.map(({ pk }) => pk).length).toBe(22)
    for (const item of items)
      expect(ExportLine.parse({ kind: 'item', item })).toMatchObject({ item: { v: 1 } })
  })
})
