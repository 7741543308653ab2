import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { parseJson } from '#domain/json/parse-json.ts'
import type { Source } from '#domain/source.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { withAround } from '../reading/state/with-around.ts'
import { withStart } from '../reading/state/with-start.ts'
import { hasTextOrOrder } from '../reading/text/has-text-or-order.ts'
import { toldByTitles } from '../reading/told-by-titles.ts'
import { unwrap } from '../reading/unwrap.ts'
import { emptyFeed } from '../rss/empty-feed.ts'
import { entryWithoutText } from '../rss/entry-without-text.ts'
import { readFeedItem } from './read-feed-item.ts'

const isFeed = (value: JsonValue): boolean =>
  memberOf(value, 'version')?.text.includes('jsonfeed.org') === true

/** Reads a JSON Feed, which a program may have wrapped in other JSON: each item is a story; one with no more than a summary is refused. */
export const readJsonFeed = ({ text, receivedAt, path }: Source): FormatReading => {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const { root, warnings } = parsed.value
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  const entries = unwrap(root, isFeed).flatMap(({ document, around }) =>
    listOf(document, 'items').map(item => ({ feed: document, item, around })),
  )
  for (const { feed, item, around } of entries) {
    const copy = withAround(withStart(readFeedItem(item, feed), item, receivedAt), around, receivedAt)
    if (hasTextOrOrder(copy)) copies.push(copy)
    else rejections.push(entryWithoutText(item, copy))
  }
  const told = toldByTitles(copies, path)
  const items = { copies: told.copies, rejections, warnings: [...warnings, ...told.warnings] }
  return readingOfItems(items, emptyFeed)
}
