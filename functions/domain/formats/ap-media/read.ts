import type { Copy } from '#domain/copy.ts'
import { parseJson } from '#domain/json/parse-json.ts'
import type { Source } from '#domain/source.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { isMedia } from '../ninjs/reading/is-media.ts'
import { nameOfItem } from '../ninjs/reading/name-of-item.ts'
import { withoutText } from '../ninjs/reading/without-text.ts'
import { onlyMedia } from '../reading/media/only-media.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { holdsOnly } from '../reading/state/holds-only.ts'
import { findItems } from './find-items.ts'
import { readItem } from './read-item.ts'

/**
 * Reads items of the AP Media API, one response or a feed. Their text is in them only where who fetched them put it there (`nitf`, a
 * `body`): links to renditions are never followed. An item without text is told by its summary, or is a record that waits for its text.
 */
export const readApMedia = ({ text, receivedAt }: Source): FormatReading => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const { root, warnings } = parsed.value
  const items = findItems(root)
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  for (const { item, beside } of items) {
    const copy = readItem(item, beside, receivedAt)
    if (isMedia(item)) rejections.push(onlyMedia(nameOfItem(item), item.at))
    else if (copy.blocks.length > 0 || copy.textElsewhere || copy.status === 'canceled') copies.push(copy)
    else if (holdsOnly(copy)) copies.push({ ...copy, refusal: withoutText(item) })
    else rejections.push(withoutText(item))
  }
  return readingOfItems({ copies, rejections, warnings }, nothing)
}

const nothing: Rejection = {
  code: 'empty',
  detail: 'The AP Media API response contains no item. Send one that does.',
}
