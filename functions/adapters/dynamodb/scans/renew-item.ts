import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { ABSENT, putItem } from '../calls/put-item.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { encodeKey } from '../items/item.ts'
import type { StoredItem } from './scan-items.ts'

/**
 * Replaces an item of an older shape, unless it was written in the meantime: `completedAt` and `deliveredAt`
 * never repeat. If the key changes, the new item is put first, so that nothing is lost in between.
 */
export const renewItem = async (table: DynamoTable, old: StoredItem, next: StoredItem): Promise<void> => {
  if (next.pk === old.pk && next.sk === old.sk) {
    const stamp = old.completedAt === undefined ? 'deliveredAt' : 'completedAt'
    await putItem(table, marshall(next), {
      expression: '#stamp = :stamp',
      names: { '#stamp': stamp },
      values: { ':stamp': { S: String(old[stamp]) } },
    })
    return
  }
  await putItem(table, marshall(next), ABSENT)
  await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: encodeKey(old) }))
}
