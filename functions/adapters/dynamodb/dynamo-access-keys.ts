import type { AccessKeys } from '#ports'
import { AccessKey } from '#schemas/access-key.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { getItem } from './get-item.ts'
import { decodeItem, encodeItem } from './item.ts'
import { accessKeyKey } from './keys.ts'
import { putItem } from './put-item.ts'

/** API keys by their SHA-256; the keys themselves are stored nowhere. */
export const dynamoAccessKeys = (table: DynamoTable): AccessKeys => ({
  async find(sha256) {
    const item = await getItem(table, accessKeyKey(sha256), { consistent: false })
    return item && decodeItem(item, AccessKey)
  },
  async put(key) {
    await putItem(table, encodeItem(accessKeyKey(key.sha256), key))
  },
})
