import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { ABSENT, type Condition, putItem } from '../calls/put-item.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { encodeKey } from '../items/item.ts'
import type { StoredItem } from './scan-items.ts'

/**
 * Whether an item is as it was found: a lock grows with each write, `completedAt` and `deliveredAt` never repeat, and
 * whoever writes a licensee today gives it its place in the list.
 */
const ifAsFound = (old: StoredItem): Condition => {
  const stamp = ['lock', 'completedAt', 'deliveredAt'].find(name => old[name] !== undefined)
  return stamp === undefined
    ? { expression: 'attribute_exists(pk) AND attribute_not_exists(ledgerMonth)' }
    : {
        expression: '#stamp = :stamp',
        names: { '#stamp': stamp },
        values: marshall({ ':stamp': old[stamp] }),
      }
}

/**
 * Replaces an item of an older shape, unless it was written in the meantime. If the key changes, the new item is put first,
 * so that nothing is lost in between.
 */
export const renewItem = async (table: DynamoTable, old: StoredItem, next: StoredItem): Promise<void> => {
  if (next.pk === old.pk && next.sk === old.sk) {
    await putItem(table, marshall(next), ifAsFound(old))
    return
  }
  await putItem(table, marshall(next), ABSENT)
  await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: encodeKey(old) }))
}
