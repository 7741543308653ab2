import { Receipt } from '#schemas/receipt.ts'
import { receiptDayOf, receiptKey } from '../keys.ts'
import { decodeItem, encodeItem, type Item } from './item.ts'

/** Bytes of JSON above which a receipt is packed: an item may have 400 KB (DynamoDB quotas), and a drop hundreds of stories. */
const MAX_PLAIN_BYTES = 300_000

/** Receipts of many stories are rare: what packs them is loaded with the first. */
const packedReceipt = () => import('./packed-receipt.ts')

/** The item of a receipt; of a packed one, what conditions and the index of days go by is shown. */
export const encodeReceipt = async (receipt: Receipt): Promise<Item> => {
  const { drop, outcome, completedAt } = receipt
  const key = receiptKey(drop.bucket, drop.key, drop.sequencer)
  const shown = { outcome, completedAt, receiptDay: receiptDayOf(completedAt) }
  if (Buffer.byteLength(JSON.stringify(receipt)) <= MAX_PLAIN_BYTES)
    return encodeItem(key, { ...receipt, ...shown })
  return (await packedReceipt()).encodePackedReceipt(key, receipt, shown)
}

export const decodeReceipt = async (item: Item): Promise<Receipt> =>
  item.packed1 ? (await packedReceipt()).decodePackedReceipt(item) : decodeItem(item, Receipt)
