import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { english } from '#schemas/english.ts'
import { Product } from '#schemas/product.ts'
import { atPlace } from '../at-place.ts'
import { exitCodes } from '../exit-codes.ts'
import { printLine } from '../print-line.ts'
import { findEmptiedLists } from './find-emptied-lists.ts'

/** Puts a product at a place, replacing one with the same id, and reports it. */
export const runPutProduct = async (to: string, fields: unknown, json: boolean): Promise<number> => {
  const product = Product.safeParse(fields, { error: english })
  if (!product.success) {
    for (const { path, message } of product.error.issues)
      process.stderr.write(`wiredesk: ${path.join('.')} ${message}\n`)
    return exitCodes.usage
  }
  const emptied = findEmptiedLists(product.data)
  for (const list of emptied)
    process.stderr.write(
      `wiredesk: ${list}: each one is also excluded, so no article could be in the product\n`,
    )
  if (emptied.length > 0) return exitCodes.usage
  return atPlace(to, async (table, place) => {
    await dynamoProducts(table).put(product.data)
    if (json) await printLine(product.data)
    else process.stdout.write(`Product ${product.data.id} is at ${place}.\n`)
    return 0
  })
}
