import { Current } from '#schemas/current.ts'
import { currentKey } from '../keys.ts'
import type { Item } from './item.ts'
import { decodePackedItem, encodePackedItem } from './packed-item.ts'

/** The item of CURRENT, packed but for its lock, which each write depends on: two changes on it are a write unit, and not two. */
export const encodeCurrent = ({ lock, ...fields }: Current): Item =>
  encodePackedItem(currentKey(fields.articleId), fields, { lock })

export const decodeCurrent = (item: Item): Current => decodePackedItem(item, Current)
