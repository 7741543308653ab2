import type { DynamoTable } from '../dynamo-table.ts'
import { decodeItem, type Parser } from '../items/item.ts'
import type { Key } from '../keys/key.ts'
import { scanPages } from './scan-pages.ts'

/**
 * All things of one kind that are filed under their ids, by id; `keyOfNone` is the key that an empty id would
 * have. Reads the whole table: for an operator's rare command, never for a Lambda.
 */
export const scanKind = async <T extends { id: string }>(
  table: DynamoTable,
  keyOfNone: Key,
  schema: Parser<T>,
): Promise<T[]> => {
  const found: T[] = []
  const items = scanPages(table, {
    FilterExpression: 'sk = :kind AND begins_with(pk, :prefix)',
    ExpressionAttributeValues: { ':kind': { S: keyOfNone.sk }, ':prefix': { S: keyOfNone.pk } },
  })
  for await (const item of items) found.push(decodeItem(item, schema))
  return found.sort((one, other) => (one.id < other.id ? -1 : 1))
}
