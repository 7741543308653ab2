import { paginateScan, type ScanCommandInput } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'
import type { Item } from '../items/item.ts'

/**
 * Yields the items that a scan finds, page by page. Reads the whole table: for an operator's rare command,
 * never for a Lambda.
 */
export async function* scanPages(
  { client, name }: DynamoTable,
  scan: Omit<ScanCommandInput, 'TableName' | 'ExclusiveStartKey'>,
): AsyncGenerator<Item> {
  for await (const { Items = [] } of paginateScan({ client }, { ...scan, TableName: name })) yield* Items
}
