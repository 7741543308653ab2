import { type AttributeValue, QueryCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'

interface Counting {
  partition: string
  /** The value to match in the item's `status` attribute. */
  status: string
}

/** How many items of a partition have a given status. Reads all pages, eventually consistent. */
export const countItems = async (
  { client, name }: DynamoTable,
  { partition, status }: Counting,
): Promise<number> => {
  let count = 0
  let next: Record<string, AttributeValue> | undefined
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        Select: 'COUNT',
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: '#status = :status',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':pk': { S: partition }, ':status': { S: status } },
        ExclusiveStartKey: next,
      }),
    )
    count += page.Count ?? 0
    next = page.LastEvaluatedKey
  } while (next)
  return count
}
