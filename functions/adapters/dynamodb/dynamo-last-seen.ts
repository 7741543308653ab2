import type { LastSeen } from '#ports'
import { Seen } from '#schemas/license/seen.ts'
import { putItem } from './calls/put-item.ts'
import { queryAll } from './calls/query-all.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { licenseePartition, SEEN, seenKey } from './keys/licensee-keys.ts'

/** When a licensee was last active, one item per kind of activity. An instant only ever moves forward. */
export const dynamoLastSeen = (table: DynamoTable): LastSeen => ({
  async note(licenseeId, seen) {
    await putItem(table, encodeItem(seenKey(licenseeId, seen.what), seen), {
      expression: 'attribute_not_exists(pk) OR #at < :at',
      names: { '#at': 'at' },
      values: { ':at': { S: seen.at } },
    })
  },
  async of(licenseeId) {
    return (await queryAll(table, licenseePartition(licenseeId), SEEN)).map(item => decodeItem(item, Seen))
  },
})
