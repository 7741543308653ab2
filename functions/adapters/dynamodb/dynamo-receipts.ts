import { QueryCommand } from '@aws-sdk/client-dynamodb'
import type { Receipts } from '#ports'
import { Receipt } from '#schemas/receipt.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { getItem } from './get-item.ts'
import { decodeItem, encodeItem } from './item.ts'
import { receiptKey, receiptPartition } from './keys.ts'
import { putItem } from './put-item.ts'

/** Receipts by object key and sequencer; they never expire. */
export const dynamoReceipts = (table: DynamoTable): Receipts => ({
  async put(receipt) {
    const { bucket, key, sequencer } = receipt.drop
    await putItem(table, encodeItem(receiptKey(bucket, key, sequencer), receipt))
  },

  async find({ bucket, key, sequencer }) {
    const item = await getItem(table, receiptKey(bucket, key, sequencer), { consistent: true })
    return item && decodeItem(item, Receipt)
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
})
