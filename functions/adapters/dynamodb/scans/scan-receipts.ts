import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb'
import type { Receipt } from '#schemas/receipt.ts'
import type { DynamoTable } from '../dynamo-table.ts'
import { decodeReceipt } from '../items/receipt-item.ts'

/**
 * Yields the receipts of all drops that arrived from `from` up to but not including `to`, in no particular
 * order, page by page. Reads the whole table: for an operator's rare command, never for a Lambda.
 */
export async function* scanReceipts(
  { client, name }: DynamoTable,
  from: Date,
  to: Date,
): AsyncGenerator<Receipt> {
  let next: Record<string, AttributeValue> | undefined
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        FilterExpression: 'begins_with(pk, :receipt)',
        ExpressionAttributeValues: { ':receipt': { S: 'D#' } },
        ExclusiveStartKey: next,
      }),
    )
    for (const item of page.Items ?? []) {
      const receipt = await decodeReceipt(item)
      const arrived = Date.parse(receipt.drop.droppedAt)
      if (arrived >= from.getTime() && arrived < to.getTime()) yield receipt
    }
    next = page.LastEvaluatedKey
  } while (next)
}
