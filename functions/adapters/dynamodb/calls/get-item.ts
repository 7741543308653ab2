import { GetItemCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoTable } from '../dynamo-table.ts'
import { encodeKey, type Item } from '../items/item.ts'
import type { Key } from '../keys/key.ts'

/**
 * One item, or undefined. `consistent` sees every finished write; without it the answer may lag a moment
 * behind, at half the cost.
 */
export const getItem = async (
  { client, name }: DynamoTable,
  key: Key,
  { consistent }: { consistent: boolean },
): Promise<Item | undefined> => {
  const { Item: item } = await client.send(
    new GetItemCommand({ TableName: name, Key: encodeKey(key), ConsistentRead: consistent }),
  )
  return item
}
