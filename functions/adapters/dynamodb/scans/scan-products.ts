import { Product } from '#schemas/product.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { productKey } from '../keys/licensee-keys.ts'
import { scanItems } from './scan-items.ts'

/** All products, by id. Reads the whole table: for an operator's rare command, never for a Lambda. */
export const scanProducts = async (table: DynamoTable): Promise<Product[]> => {
  const { pk: prefix, sk: kind } = productKey('')
  const products: Product[] = []
  for await (const item of scanItems(table, ({ pk, sk }) => sk === kind && pk.startsWith(prefix)))
    products.push(Product.parse(item))
  return products.sort((one, other) => (one.id < other.id ? -1 : 1))
}
