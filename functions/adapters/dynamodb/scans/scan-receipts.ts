import type { Receipt } from '#schemas/drops/receipt.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { decodeReceipt } from '../items/receipt-item.ts'
import { RECEIPTS } from '../keys/receipt-keys.ts'
import { scanPages } from './scan-pages.ts'

/**
 * Yields the receipts of all drops that arrived from `from` up to but not including `to`, in no particular
 * order, page by page. Reads the whole table: for an operator's rare command, never for a Lambda.
 */
export async function* scanReceipts(table: DynamoTable, from: Date, to: Date): AsyncGenerator<Receipt> {
  const receipts = scanPages(table, {
    FilterExpression: 'begins_with(pk, :receipts)',
    ExpressionAttributeValues: { ':receipts': { S: RECEIPTS } },
  })
  for await (const item of receipts) {
    const receipt = await decodeReceipt(item)
    const arrived = Date.parse(receipt.drop.droppedAt)
    if (arrived >= from.getTime() && arrived < to.getTime()) yield receipt
  }
}
