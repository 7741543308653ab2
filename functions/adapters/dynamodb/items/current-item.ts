import { Current } from '#schemas/current.ts'
import { currentKey } from '../keys/article-keys.ts'
import { holdPlace } from '../keys/hold-place.ts'
import type { Item } from './item.ts'
import { decodePackedItem, encodePackedItem } from './packed-item.ts'

/**
 * The item of CURRENT, packed except for its lock, which every write is conditional on, and its place among the holds. Packed, a CURRENT
 * that holds two changes costs one write unit instead of two.
 */
export const encodeCurrent = ({ lock, ...fields }: Current): Item =>
  encodePackedItem(currentKey(fields.articleId), fields, { lock, ...holdPlace(fields) })

/** CURRENT as its item holds it. */
export const decodeCurrent = (item: Item): Current => decodePackedItem(item, Current)
