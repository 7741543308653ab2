import type { Licensees } from '#ports'
import { Licensee } from '#schemas/licensee.ts'
import { getItem } from './calls/get-item.ts'
import { putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { licenseeKey } from './keys/licensee-keys.ts'

export const dynamoLicensees = (table: DynamoTable): Licensees => ({
  async find(id) {
    const item = await getItem(table, licenseeKey(id), { consistent: false })
    return item && decodeItem(item, Licensee)
  },
  async put(licensee) {
    await putItem(table, encodeItem(licenseeKey(licensee.id), licensee))
  },
})
