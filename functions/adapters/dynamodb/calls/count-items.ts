import type { DynamoTable } from '../dynamo-table.ts'
import { queryPages } from './query-pages.ts'

interface Counting {
  partition: string
  /** The value to match in the item's `status` attribute. */
  status: string
}

/** How many items of a partition have a given status. Reads all pages, eventually consistent. */
export const countItems = async (table: DynamoTable, { partition, status }: Counting): Promise<number> => {
  let count = 0
  const pages = queryPages(table, {
    Select: 'COUNT',
    KeyConditionExpression: 'pk = :pk',
    FilterExpression: '#status = :status',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':pk': { S: partition }, ':status': { S: status } },
  })
  for await (const { Count = 0 } of pages) count += Count
  return count
}
