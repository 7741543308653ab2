import type { AccessKeys } from '#ports'
import { AccessKey } from '#schemas/keys/access-key.ts'
import { KeyRing } from '#schemas/keys/key-ring.ts'
import { getItem } from './calls/get-item.ts'
import { ifLockIsBefore } from './calls/if-lock-is-before.ts'
import { type Condition, putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { accessKeyKey, keyRingKey } from './keys/licensee-keys.ts'

const UNREVOKED: Condition = { expression: 'attribute_not_exists(revokedAt)' }

/** API keys, stored by their SHA-256; the keys themselves are stored nowhere. */
export const dynamoAccessKeys = (table: DynamoTable): AccessKeys => ({
  async find(sha256) {
    const item = await getItem(table, accessKeyKey(sha256), { consistent: false })
    return item && decodeItem(item, AccessKey)
  },
  async put(key) {
    await putItem(table, encodeItem(accessKeyKey(key.sha256), key), UNREVOKED)
  },
  async ringOf(licenseeId) {
    const item = await getItem(table, keyRingKey(licenseeId), { consistent: true })
    return item && decodeItem(item, KeyRing)
  },
  writeRing: next => putItem(table, encodeItem(keyRingKey(next.licenseeId), next), ifLockIsBefore(next)),
})
