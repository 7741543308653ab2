import type { Copy } from '#domain/copy.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'

/** What became of the items of a drop, in their order. */
interface Items {
  copies: Copy[]
  rejections: Rejection[]
  warnings?: string[]
}

/**
 * The reading of a drop of several items: its stories, and a refusal of each item that is none, so that the
 * receipt tells of every one. `nothing` refuses a drop without items.
 */
export const readingOfItems = (items: Items, nothing: Rejection): FormatReading =>
  items.copies.length + items.rejections.length > 0
    ? { ok: true, ...items }
    : { ok: false, rejection: nothing }
