import type { DynamoTable } from '../dynamo-table.ts'
import type { Item } from '../items/item.ts'
import { queryPages } from './query-pages.ts'

/** All items of a partition whose sort key begins with `prefix`. Reads all pages, strongly consistent. */
export const queryAll = async (table: DynamoTable, partition: string, prefix?: string): Promise<Item[]> => {
  const items: Item[] = []
  const pages = queryPages(table, {
    KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: partition }, ...(prefix && { ':prefix': { S: prefix } }) },
    ConsistentRead: true,
  })
  for await (const { Items = [] } of pages) items.push(...Items)
  return items
}
