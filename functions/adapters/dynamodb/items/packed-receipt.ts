import { Receipt } from '#schemas/receipt.ts'
import type { Key } from '../keys.ts'
import type { Item } from './item.ts'
import { decodePackedItem, encodePackedItem } from './packed-item.ts'
import { shortenReceipt } from './shorten-receipt.ts'

/** What a packed receipt may take of an item's 400 KB (DynamoDB quotas), and what it may come to where it is read. */
const MAX_PACKED_BYTES = 380_000
const MAX_JSON_BYTES = 2_000_000

/** To how many characters its texts are cut, as far as is needed. Copy as agencies send it needs none of it; made to fill an item, it may. */
const CUTS = [500, 100, 30, 5]

/** The item of a receipt of many stories: as it is, or with its texts cut so that it fits. Throws where even the least does not. */
export const encodePackedReceipt = (key: Key, receipt: Receipt, shown: object): Item => {
  for (const said of [receipt, ...CUTS.map(length => shortenReceipt(receipt, length))]) {
    if (Buffer.byteLength(JSON.stringify(said)) > MAX_JSON_BYTES) continue
    const item = encodePackedItem(key, said, shown)
    if ((item.packed1?.B?.byteLength ?? 0) <= MAX_PACKED_BYTES) return item
  }
  throw new Error(`The receipt of ${receipt.drop.key} does not fit into an item`)
}

export const decodePackedReceipt = (item: Item): Receipt => decodePackedItem(item, Receipt)
