import { scanProducts } from '#adapters/dynamodb/scans/scan-products.ts'
import { atPlace } from '../at-place.ts'
import { printLine } from '../print-line.ts'
import { productLines } from './product-lines.ts'

/** Lists the products of a place with their rules: for people, or one JSON object per line. */
export const runListProducts = (to: string, isJson: boolean): Promise<number> =>
  atPlace(to, async (table, place) => {
    const products = await scanProducts(table)
    if (isJson) for (const product of products) await printLine(product)
    else if (products.length === 0) process.stdout.write(`There is no product at ${place} yet.\n`)
    else process.stdout.write(`${products.flatMap(productLines).join('\n')}\n`)
    return 0
  })
