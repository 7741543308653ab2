import {
  type AttributeValue,
  ScanCommand,
  type ScanCommandInput,
  type ScanCommandOutput,
} from '@aws-sdk/client-dynamodb'
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
  let from: Record<string, AttributeValue> | undefined
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({ ...scan, TableName: name, ExclusiveStartKey: from }),
    )
    yield* page.Items ?? []
    from = page.LastEvaluatedKey
  } while (from)
}
