import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { ABSENT, putItem } from '../calls/put-item.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { unpackFields } from '../items/unpack-fields.ts'
import type { Key } from '../keys/key.ts'
import { scanPages } from './scan-pages.ts'

/** An unpacked item of the table as plain values: its key, its layout version, and its fields. */
export interface StoredItem extends Key {
  v: number
  [field: string]: unknown
}

/**
 * Yields every item whose key `isWanted`, page by page. Reads the whole table: for an operator's rare
 * command, never for a Lambda.
 */
export async function* scanItems(
  table: DynamoTable,
  isWanted: (key: Key) => boolean,
): AsyncGenerator<StoredItem> {
  for await (const item of scanPages(table, { ConsistentRead: true })) {
    // Counts once had no version; they are of the first layout.
    const { pk, sk, v = 1, ...fields } = unmarshall(item)
    const key = { pk: String(pk), sk: String(sk) }
    if (isWanted(key)) yield { ...key, v: Number(v), ...unpackFields(fields) }
  }
}

/** Puts an item as `scanItems` yielded it, overwriting whatever is there. */
export const putStoredItem = async (table: DynamoTable, item: StoredItem): Promise<void> => {
  await putItem(table, marshall(item))
}

/** Puts an item as `scanItems` yielded it, unless one of its key is there. */
export const putAbsentItem = async (table: DynamoTable, item: StoredItem): Promise<void> => {
  await putItem(table, marshall(item), ABSENT)
}
