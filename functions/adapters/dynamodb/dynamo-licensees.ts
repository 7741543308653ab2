import * as z from 'zod/mini'
import type { Licensees } from '#ports'
import { Licensee } from '#schemas/licensee.ts'
import { getItem } from './calls/get-item.ts'
import { ABSENT, type Condition, putItem } from './calls/put-item.ts'
import { queryPages } from './calls/query-pages.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem, type Item } from './items/item.ts'
import { LICENSEES, licenseeKey, listPlace } from './keys/licensee-keys.ts'
import { DELIVERIES_BY_MONTH } from './keys/takedown-keys.ts'

const Named = z.pick(Licensee, { id: true, name: true })

const itemOf = (licensee: Licensee): Item =>
  encodeItem(licenseeKey(licensee.id), { ...licensee, ...listPlace(licensee.id) })

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
    await putItem(table, itemOf(licensee))
  },
  add: licensee => putItem(table, itemOf(licensee), ABSENT),
  change: ({ lock, ...licensee }) =>
    putItem(table, itemOf({ ...licensee, lock: (lock ?? 0) + 1 }), ifLockIs(lock)),
  async list() {
    const found: z.infer<typeof Named>[] = []
    const pages = queryPages(table, {
      IndexName: DELIVERIES_BY_MONTH,
      KeyConditionExpression: 'ledgerMonth = :licensees',
      ExpressionAttributeValues: { ':licensees': { S: LICENSEES } },
    })
    for await (const { Items = [] } of pages) found.push(...Items.map(item => decodeItem(item, Named)))
    return found
  },
})
