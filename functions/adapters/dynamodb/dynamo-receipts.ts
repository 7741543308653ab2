import { QueryCommand } from '@aws-sdk/client-dynamodb'
import type { Receipts } from '#ports'
import { Receipt } from '#schemas/receipt.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { getItem } from './get-item.ts'
import { decodeItem, encodeItem } from './item.ts'
import { RECEIPTS_BY_DAY, receiptDayOf, receiptKey, receiptPartition } from './keys.ts'
import { type Condition, putItem } from './put-item.ts'

const UNLESS_ACCEPTED: Condition = {
  expression: 'attribute_not_exists(pk) OR #outcome <> :accepted',
  names: { '#outcome': 'outcome' },
  values: { ':accepted': { S: 'accepted' } },
}

/** Receipts by object key and sequencer; they never expire. */
export const dynamoReceipts = (table: DynamoTable): Receipts => {
  const find: Receipts['find'] = async ({ bucket, key, sequencer }) => {
    const item = await getItem(table, receiptKey(bucket, key, sequencer), { consistent: true })
    return item && decodeItem(item, Receipt)
  }
  return {
    async put(receipt) {
      const { bucket, key, sequencer } = receipt.drop
      const written = await putItem(
        table,
        encodeItem(receiptKey(bucket, key, sequencer), {
          ...receipt,
          receiptDay: receiptDayOf(receipt.completedAt),
        }),
        UNLESS_ACCEPTED,
      )
      return (written === 'stale' && (await find(receipt.drop))) || receipt
    },

    find,

    async writtenOn(day, before, limit) {
      const { Items = [] } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: RECEIPTS_BY_DAY,
          KeyConditionExpression: 'receiptDay = :day AND completedAt < :before',
          ExpressionAttributeValues: { ':day': { S: day }, ':before': { S: before.toISOString() } },
          ScanIndexForward: false,
          Limit: limit,
        }),
      )
      return Items.map(item => decodeItem(item, Receipt))
    },

    async forKey(bucket, key, limit) {
      const { Items = [] } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: 'pk = :key',
          ExpressionAttributeValues: { ':key': { S: receiptPartition(bucket, key) } },
          ScanIndexForward: false,
          Limit: limit,
          ConsistentRead: true,
        }),
      )
      return Items.map(item => decodeItem(item, Receipt))
    },
  }
}
