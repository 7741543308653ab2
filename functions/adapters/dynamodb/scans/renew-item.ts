import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import { ABSENT, putItem } from '../calls/put-item.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { encodeKey } from '../items/item.ts'
import type { StoredItem } from './scan-items.ts'

/**
 * Puts an item in the place of its older self, unless somebody has written it meanwhile: `completedAt` and `deliveredAt` are never the same
 * twice. Under another key the new one is put first, so that nothing is lost between.
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
