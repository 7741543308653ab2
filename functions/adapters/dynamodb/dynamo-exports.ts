import * as z from 'zod/mini'
import type { Exports } from '#ports'
import { getItem } from './calls/get-item.ts'
import { putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { exportKey } from './keys/export-key.ts'

const Exported = z.object({ exportedAt: z.iso.datetime() })

export const dynamoExports = (table: DynamoTable): Exports => ({
  async last() {
    const item = await getItem(table, exportKey, { consistent: false })
    return item && new Date(decodeItem(item, Exported).exportedAt)
  },
  async note(at) {
    await putItem(table, encodeItem(exportKey, { exportedAt: at.toISOString() }))
  },
})
