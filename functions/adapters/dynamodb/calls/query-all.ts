import { type AttributeValue, QueryCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'
import type { Item } from '../items/item.ts'

/** All items of a partition whose sort key begins with `prefix`. Reads all pages, strongly consistent. */
export const queryAll = async (
  { client, name }: DynamoTable,
  partition: string,
  prefix?: string,
): Promise<Item[]> => {
  const items: Item[] = []
  let from: Record<string, AttributeValue> | undefined
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: partition }, ...(prefix && { ':prefix': { S: prefix } }) },
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    )
    items.push(...(page.Items ?? []))
    from = page.LastEvaluatedKey
  } while (from)
  return items
}
