import type { Licensees } from '#ports'
import { Licensee } from '#schemas/licensee.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { getItem } from './get-item.ts'
import { decodeItem, encodeItem } from './item.ts'
import { licenseeKey } from './keys.ts'
import { putItem } from './put-item.ts'

export const dynamoLicensees = (table: DynamoTable): Licensees => ({
  async find(id) {
    const item = await getItem(table, licenseeKey(id), { consistent: false })
    return item && decodeItem(item, Licensee)
  },
  async put(licensee) {
    await putItem(table, encodeItem(licenseeKey(licensee.id), licensee))
  },
})
