import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Item } from '#adapters/dynamodb/items/item.ts'
import { openDynalite } from '#test/contract/open-dynalite.ts'
import { indexWrites } from './index-writes.ts'
import { itemSize } from './item-size.ts'
import { tableWrites } from './table-call.ts'
import { readUnits } from './units.ts'

test.each<[name: string, item: Item, bytes: number]>([
  ['a string in UTF-8', { name: { S: 'Ü' } }, 6],
  ['a number by its digits', { n: { N: '12345' } }, 5],
  ['a number without its zeros', { n: { N: '-0.0012000' } }, 4],
  ['bytes', { b: { B: new Uint8Array(10) } }, 11],
  ['true', { b: { BOOL: true } }, 2],
  ['an empty list', { l: { L: [] } }, 4],
  ['a map in a list', { l: { L: [{ M: { a: { S: 'x' } } }] } }, 1 + 3 + 1 + 3 + 1 + 2],
])('itemSize counts %s as AWS does', (_, item, bytes) => {
  expect(itemSize(item)).toBe(bytes)
})

/** A receipt of a number of bytes of text, in the index by day if it has one. */
const receipt = (bytes: number, day?: string, completedAt = '2026-03-01T10:00:00.000Z'): Item => ({
  pk: { S: 'D#1' },
  sk: { S: `${bytes}` },
  text: { S: 'x'.repeat(bytes) },
  ...(day && { receiptDay: { S: day }, completedAt: { S: completedAt } }),
})
const KEY = ['receiptDay', 'completedAt']
const DAY = '2026-03-01'

test.each<[name: string, before: Item | undefined, after: Item | undefined, units: number]>([
  ['is added to it', undefined, receipt(10, DAY), 1],
  ['does not belong in it', undefined, receipt(10), 0],
  ['is removed', receipt(1500, DAY), undefined, 2],
  ['stays unchanged', receipt(10, DAY), receipt(10, DAY), 0],
  ['changes in size', receipt(10, DAY), receipt(1500, DAY), 2],
  ['moves within it', receipt(10, DAY), receipt(10, DAY, '2026-03-01T11:00:00.000Z'), 2],
])('indexWrites counts the writes to an index when an item %s', (_, before, after, units) => {
  expect(indexWrites(KEY, before, after)).toBe(units)
})

let engine: Awaited<ReturnType<typeof openDynalite>>
beforeAll(async () => {
  engine = await openDynalite()
})
afterAll(() => engine.close())

test.each([10, 900, 1100, 3000, 5000])(
  'the embedded DynamoDB and our formulas count the same units for an item of %i bytes',
  async size => {
    const { client, name: TableName } = engine.table
    const item = receipt(size)
    const put = await client.send(
      new PutItemCommand({ TableName, Item: item, ReturnConsumedCapacity: 'TOTAL' }),
    )
    expect(put.ConsumedCapacity?.CapacityUnits).toBe(tableWrites(undefined, item))
    for (const ConsistentRead of [true, false]) {
      const { ConsumedCapacity } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk AND sk = :sk',
          ExpressionAttributeValues: { ':pk': { S: 'D#1' }, ':sk': { S: `${size}` } },
          ReturnConsumedCapacity: 'TOTAL',
          ConsistentRead,
        }),
      )
      expect(ConsumedCapacity?.CapacityUnits).toBe(readUnits(itemSize(item), ConsistentRead))
    }
  },
)
