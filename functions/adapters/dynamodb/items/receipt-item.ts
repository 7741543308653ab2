import { Receipt } from '#schemas/drops/receipt.ts'
import { receiptDayOf, receiptKey } from '../keys/receipt-keys.ts'
import { decodeItem, encodeItem, type Item } from './item.ts'

/**
 * Bytes of JSON above which a receipt is packed. A drop may hold hundreds of stories, and an item at most 400
 * KB (DynamoDB quotas).
 */
const MAX_PLAIN_BYTES = 300_000

/** Receipts of many stories are rare, so the code that packs them is loaded on first use. */
const packedReceipt = () => import('./packed-receipt.ts')

/**
 * The item of a receipt. A packed one still shows the fields that conditions and the index by day rely on.
 */
export const encodeReceipt = async (receipt: Receipt): Promise<Item> => {
  const { drop, outcome, completedAt } = receipt
  const key = receiptKey(drop.bucket, drop.key, drop.sequencer)
  const shown = { outcome, completedAt, receiptDay: receiptDayOf(completedAt) }
  if (Buffer.byteLength(JSON.stringify(receipt)) <= MAX_PLAIN_BYTES)
    return encodeItem(key, { ...receipt, ...shown })
  return (await packedReceipt()).encodePackedReceipt(key, receipt, shown)
}

/** The receipt of an item, packed or not. */
export const decodeReceipt = async (item: Item): Promise<Receipt> =>
  item.packed1 ? (await packedReceipt()).decodePackedReceipt(item) : decodeItem(item, Receipt)
