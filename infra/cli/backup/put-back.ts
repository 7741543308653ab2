import { dynamoAccessKeys } from '#adapters/dynamodb/dynamo-access-keys.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { ACCESS_KEYS } from '#adapters/dynamodb/keys/licensee-keys.ts'
import { putAbsentItem, putStoredItem, type StoredItem } from '#adapters/dynamodb/scans/scan-items.ts'
import { AccessKey } from '#schemas/keys/access-key.ts'
import { KeyRing } from '#schemas/keys/key-ring.ts'
import { mergeRings } from './merge-rings.ts'

/**
 * Puts exported items back. A ring keeps the keys that it has, and no key that is revoked opens again. Where a
 * restore goes on (`isResumed`), what is in the table stays as it is: it was put back before, or is newer.
 */
export const createPutBack =
  (table: DynamoTable, isResumed: boolean) =>
  async (item: StoredItem): Promise<void> => {
    const accessKeys = dynamoAccessKeys(table)
    if (item.sk === 'KEYS') {
      const exported = KeyRing.parse(item)
      const ring = mergeRings(exported, await accessKeys.ringOf(exported.licenseeId))
      if ((await accessKeys.writeRing(ring)) === 'stale')
        throw new Error(`The keys of ${ring.licenseeId} were changed in the meantime; restore again`)
    } else if (item.pk.startsWith(ACCESS_KEYS)) await accessKeys.put(AccessKey.parse(item))
    else if (isResumed) await putAbsentItem(table, item)
    else await putStoredItem(table, item)
  }
