import { heldOrderKey } from '#domain/revisions/order/held-order-key.ts'
import type { Current } from '#schemas/current.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * Whether a translation that has come may have to wait with its original: it would become current, and the article is not out yet, or not
 * as a translation of that. A text that is current already may be one whose writer died before looking.
 */
export const mayHaveToWait = (
  { article: { translationOf }, orderKey }: Revision,
  current: Current | undefined,
): boolean => {
  if (!translationOf) return false
  if (!current?.change || current.orderKey === undefined) return true
  if (current.change.status === 'canceled' || current.orderKey > heldOrderKey(orderKey)) return false
  const isOut = current.change.status === 'usable' && current.orderKey < orderKey
  return !isOut || current.change.translationOf !== translationOf.id
}
