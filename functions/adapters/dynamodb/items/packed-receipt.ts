import { Receipt } from '#schemas/drops/receipt.ts'
import type { Key } from '../keys/key.ts'
import type { Item } from './item.ts'
import { decodePackedItem, encodePackedItem } from './packed-item.ts'
import { shortenReceipt } from './shorten-receipt.ts'

/**
 * How much of an item's 400 KB (DynamoDB quotas) a packed receipt may take, and how large it may be once
 * unpacked.
 */
const MAX_PACKED_BYTES = 380_000
const MAX_JSON_BYTES = 2_000_000

/**
 * The lengths in characters to which its texts are cut, tried in turn until it fits. Copy as agencies send it
 * needs none of this; copy crafted to fill an item may.
 */
const CUTS = [500, 100, 30, 5]

/**
 * The item of a receipt with many stories, its texts cut as far as needed to fit. Throws if it does not fit
 * even with the shortest texts.
 */
export const encodePackedReceipt = (key: Key, receipt: Receipt, shown: object): Item => {
  for (const candidate of [receipt, ...CUTS.map(length => shortenReceipt(receipt, length))]) {
    if (Buffer.byteLength(JSON.stringify(candidate)) > MAX_JSON_BYTES) continue
    const item = encodePackedItem(key, candidate, shown)
    if ((item.packed1?.B?.byteLength ?? 0) <= MAX_PACKED_BYTES) return item
  }
  throw new Error(`The receipt of ${receipt.drop.key} does not fit into an item`)
}

/** The receipt of a packed item. */
export const decodePackedReceipt = (item: Item): Receipt => decodePackedItem(item, Receipt)
