import type { Receipts } from '#ports'
import { batchGet } from './calls/batch-get.ts'
import { getItem } from './calls/get-item.ts'
import { type Condition, putItem } from './calls/put-item.ts'
import { queryUpTo } from './calls/query-up-to.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { isAt } from './items/is-at.ts'
import { decodeReceipt, encodeReceipt } from './items/receipt-item.ts'
import { RECEIPTS_BY_DAY, receiptKey, receiptPartition } from './keys/receipt-keys.ts'

const UNLESS_ACCEPTED: Condition = {
  expression: 'attribute_not_exists(pk) OR #outcome <> :accepted',
  names: { '#outcome': 'outcome' },
  values: { ':accepted': { S: 'accepted' } },
}

/** The most receipts expected in one instant: more than the change log takes in a second. */
const MOST_AT_ONCE = 1_000

/** Receipts by object key and sequencer; they never expire. */
export const dynamoReceipts = (table: DynamoTable): Receipts => {
  const find: Receipts['find'] = async ({ bucket, key, sequencer }) => {
    const item = await getItem(table, receiptKey(bucket, key, sequencer), { consistent: true })
    return item && decodeReceipt(item)
  }
  return {
    async put(receipt) {
      const written = await putItem(table, await encodeReceipt(receipt), UNLESS_ACCEPTED)
      return (written === 'stale' && (await find(receipt.drop))) || receipt
    },

    find,

    async findEach(drops) {
      const keys = drops.map(({ bucket, key, sequencer }) => receiptKey(bucket, key, sequencer))
      const found = await batchGet(table, keys, { consistent: true })
      const inOrder = keys.map(key => found.find(isAt(key))).filter(item => item !== undefined)
      return Promise.all(inOrder.map(decodeReceipt))
    },

    async writtenOn(day, before, limit) {
      const written = (compared: '<' | '=', instant: string, most: number) =>
        queryUpTo(table, most, {
          IndexName: RECEIPTS_BY_DAY,
          KeyConditionExpression: `receiptDay = :day AND completedAt ${compared} :instant`,
          ExpressionAttributeValues: { ':day': { S: day }, ':instant': { S: instant } },
          ScanIndexForward: false,
        })
      const items = await written('<', before.toISOString(), limit)
      const last = items.at(-1)?.completedAt?.S
      if (items.length < limit || last === undefined) return Promise.all(items.map(decodeReceipt))
      const ofLast = await written('=', last, MOST_AT_ONCE)
      const others = items.filter(({ completedAt }) => completedAt?.S !== last)
      return Promise.all([...others, ...ofLast].map(decodeReceipt))
    },

    async forKey(bucket, key, limit) {
      const items = await queryUpTo(table, limit, {
        KeyConditionExpression: 'pk = :key',
        ExpressionAttributeValues: { ':key': { S: receiptPartition(bucket, key) } },
        ScanIndexForward: false,
        ConsistentRead: true,
      })
      return Promise.all(items.map(decodeReceipt))
    },
  }
}
