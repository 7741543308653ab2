import type { Copy } from '#domain/copy.ts'
import { withWrapper } from '#domain/formats/cms/with-wrapper.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { withStart } from './with-start.ts'

/** Copy with what the JSON around its document says of it: a status, notes to editors, from when it may be shown. */
export const withAround = (copy: Copy, around: readonly JsonValue[], receivedAt: string): Copy =>
  around.reduce((each, holder) => withStart(each, holder, receivedAt), around.reduceRight(withWrapper, copy))
