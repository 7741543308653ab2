import { QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'
import type { Item } from '../items/item.ts'

/**
 * The first items a query finds, at most `limit`. Reads as many pages as it takes: DynamoDB ends a page after
 * a megabyte, whatever the limit
 * (docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html).
 */
export const queryUpTo = async (
  { client, name }: DynamoTable,
  limit: number,
  query: Omit<QueryCommandInput, 'TableName' | 'Limit' | 'ExclusiveStartKey'>,
): Promise<Item[]> => {
  const items: Item[] = []
  let from: Item | undefined
  do {
    const page = await client.send(
      new QueryCommand({ ...query, TableName: name, Limit: limit - items.length, ExclusiveStartKey: from }),
    )
    items.push(...(page.Items ?? []))
    from = page.LastEvaluatedKey
  } while (from && items.length < limit)
  return items
}
