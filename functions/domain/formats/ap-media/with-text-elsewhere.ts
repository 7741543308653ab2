import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { readMember } from '#domain/json/read-member.ts'

/**
 * An item whose text is only linked to: the API names the text in `renditions.nitf` and leaves it to be fetched (AP Media API, "renditions").
 * It is a record without a body, and the receipt says what is still to be dropped.
 */
export const withTextElsewhere = (copy: Copy, item: JsonValue): Copy => {
  const link = copy.blocks.length === 0 ? readMember(item, 'ap-media', 'renditions.nitf.href') : undefined
  if (!link) return copy
  const warning = 'has no text, only a link to it: it is withheld until the NITF rendition is dropped too'
  return { ...copy, textElsewhere: link, warnings: [...(copy.warnings ?? []), warning] }
}
