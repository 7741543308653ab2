import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { olderShapes } from '#adapters/dynamodb/scans/older-items.ts'
import { renewItem } from '#adapters/dynamodb/scans/renew-item.ts'
import { putStoredItem, type StoredItem, scanItems } from '#adapters/dynamodb/scans/scan-items.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { openDynalite } from './open-dynalite.ts'
import { changeAt } from './story.ts'
import { dynamoPorts } from './worlds.ts'

const folder = resolve(import.meta.dirname, '../fixtures/older-items')
/** One item of each shape that `wiredesk migrate` renews, by file name. */
const stored = new Map(
  readdirSync(folder).map((file): [string, { shape: string; item: StoredItem }] => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(resolve(folder, file), 'utf8')),
  ]),
)
const itemOf = (name: string): StoredItem => {
  const found = stored.get(name)
  if (!found) throw new Error(`There is no stored ${name}`)
  return found.item
}
const fieldsOf = (name: string) => {
  const { pk: _, sk: __, v: ___, ...fields } = itemOf(name)
  return fields
}

describe('items stored in an older shape', () => {
  let dynalite: Awaited<ReturnType<typeof openDynalite>>
  beforeAll(async () => {
    dynalite = await openDynalite()
    for (const { item } of stored.values()) await putStoredItem(dynalite.table, item)
    await ports().articles.writeCurrent({
      articleId: 'mole',
      lock: 1,
      change: changeAt(1, { articleId: 'mole' }),
    })
  })
  afterAll(() => dynalite.close())

  const articleId = String(itemOf('delivery').articleId)
  const ports = () => dynamoPorts(dynalite.table, memoryTextStore())
  const drop = { bucket: 'drops', key: 'ferry.txt', sequencer: '0019F3A1B2C3D4E5' }
  const readers: Record<string, () => Promise<unknown>> = {
    case: () => ports().cases.find(String(itemOf('case').sk)),
    delivery: async () => (await ports().deliveries.of(articleId))[0],
    hold: () => ports().articles.readCurrent(articleId),
    licensee: () => ports().licensees.find(String(itemOf('licensee').id)),
    receipt: () => ports().receipts.find(drop),
  }
  /** The defaults that readers add for absent fields. */
  const added: Record<string, object> = { delivery: { how: 'article', products: [] } }

  test.each([...stored.keys()])('a %s is read', async name => {
    expect(await readers[name]?.()).toEqual({ ...fieldsOf(name), ...added[name] })
  })

  test('are migrated once, and then found by the queries that missed them', async () => {
    const { table } = dynalite
    const older = async () => {
      const found: StoredItem[] = []
      for await (const item of scanItems(table, () => true))
        if (olderShapes.some(shape => shape.isShapeOf(item))) found.push(item)
      return found
    }
    const before = await older()
    expect(before.map(({ pk }) => pk).sort()).toEqual([...stored.values()].map(({ item }) => item.pk).sort())
    expect(await ports().licensees.list()).toEqual([])
    expect(await ports().holds.list(10)).toEqual([])
    for (const item of before)
      for (const shape of olderShapes)
        if (shape.isShapeOf(item)) await renewItem(table, item, shape.renew(item))
    expect(await older()).toEqual([])
    const { articles, holds, receipts, deliveries, cases, licensees } = ports()
    expect(await holds.list(10)).toEqual([articleId])
    expect(await articles.readCurrent(articleId)).toEqual(fieldsOf('hold'))
    expect(await licensees.list()).toEqual([{ id: 'harbor-gazette', name: 'Harbor Gazette' }])
    expect(await licensees.find('harbor-gazette')).toEqual(fieldsOf('licensee'))
    expect(await cases.find(String(itemOf('case').sk))).toEqual(fieldsOf('case'))
    expect(await receipts.writtenOn('2026-03-01', new Date('2026-03-02T00:00:00Z'), 10)).toEqual([
      fieldsOf('receipt'),
    ])
    const delivery = { ...fieldsOf('delivery'), ...added.delivery }
    expect(await deliveries.inMonth('harbor-gazette', '2026-03', 10)).toEqual([delivery])
    expect(await deliveries.of(articleId)).toEqual([delivery])
  })
})
