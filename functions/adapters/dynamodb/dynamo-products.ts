import type { Products } from '#ports'
import { Product } from '#schemas/product.ts'
import { batchGet } from './calls/batch-get.ts'
import { putItem } from './calls/put-item.ts'
import type { DynamoTable } from './dynamo-table.ts'
import { decodeItem, encodeItem } from './items/item.ts'
import { productKey } from './keys/licensee-keys.ts'

/** Products, each under its own key. */
export const dynamoProducts = (table: DynamoTable): Products => ({
  async findAll(ids) {
    const distinct = [...new Set(ids)]
    const found = new Map<string, Product>()
    for (const item of await batchGet(table, distinct.map(productKey), { consistent: false })) {
      const product = decodeItem(item, Product)
      found.set(product.id, product)
    }
    return distinct.flatMap(id => found.get(id) ?? [])
  },
  async put(product) {
    await putItem(table, encodeItem(productKey(product.id), product))
  },
})
