import type { Copy } from '#domain/copy.ts'
import { withWrapper } from '#domain/formats/cms/with-wrapper.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { latestEmbargo } from './latest-embargo.ts'
import { withStart } from './with-start.ts'

/** Copy with what the JSON around its document says of it: a status, notes to editors, from when it may be shown; of several embargoes the one that ends last counts. */
export const withAround = (copy: Copy, around: readonly JsonValue[], receivedAt: string): Copy => {
  const { embargo: own, ...rest } = around.reduceRight(withWrapper, copy)
  const starts = around.flatMap(holder => withStart<Copy>(rest, holder, receivedAt).embargo ?? [])
  const embargo = latestEmbargo(own ? [...starts, own] : starts)
  return embargo ? { ...rest, embargo } : rest
}
