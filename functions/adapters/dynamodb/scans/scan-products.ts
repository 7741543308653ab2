import { Product } from '#schemas/product.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { productKey } from '../keys/licensee-keys.ts'
import { scanKind } from './scan-kind.ts'

/** All products, by id. Reads the whole table: for an operator's rare command, never for a Lambda. */
export const scanProducts = (table: DynamoTable): Promise<Product[]> =>
  scanKind(table, productKey(''), Product)
