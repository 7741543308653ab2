import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'
import { encodeKey } from '../items/item.ts'
import { countsKey } from '../keys/case-keys.ts'

/** What is counted. */
export type Counted = 'orders' | 'webhooks'

/**
 * Counts one more. Counts only grow; an event is counted twice when a caller retries without knowing whether
 * the first try succeeded.
 */
export const countUp = async ({ client, name }: DynamoTable, what: Counted): Promise<void> => {
  await client.send(
    new UpdateItemCommand({
      TableName: name,
      Key: encodeKey(countsKey),
      UpdateExpression: 'ADD #what :one',
      ExpressionAttributeNames: { '#what': what },
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  )
}
