import type { Licensees } from '#ports'
import { Licensee } from '#schemas/licensee.ts'
import { getItem } from './calls/get-item.ts'
import { ABSENT, type Condition, putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { licenseeKey } from './keys/licensee-keys.ts'

/** The condition that a licensee is there, and unchanged since it was found. */
const ifLockIs = (lock: number | undefined): Condition => ({
  expression: lock === undefined ? 'attribute_exists(pk) AND attribute_not_exists(#lock)' : '#lock = :lock',
  names: { '#lock': 'lock' },
  ...(lock !== undefined && { values: { ':lock': { N: String(lock) } } }),
})

/** Licensees. Only `change` is conditional on what was found. */
export const dynamoLicensees = (table: DynamoTable): Licensees => ({
  async find(id, { toChange } = { toChange: false }) {
    const item = await getItem(table, licenseeKey(id), { consistent: toChange })
    return item && decodeItem(item, Licensee)
  },
  async put(licensee) {
    await putItem(table, encodeItem(licenseeKey(licensee.id), licensee))
  },
  add: licensee => putItem(table, encodeItem(licenseeKey(licensee.id), licensee), ABSENT),
  change({ lock, ...licensee }) {
    const next = { ...licensee, lock: (lock ?? 0) + 1 }
    return putItem(table, encodeItem(licenseeKey(licensee.id), next), ifLockIs(lock))
  },
})
