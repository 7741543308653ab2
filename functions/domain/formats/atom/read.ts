import type { Copy } from '#domain/copy.ts'
import type { Source } from '#domain/source.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { withoutAll } from '#domain/xml/without-all.ts'
import { withoutPrefix } from '#domain/xml/without-prefix.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { hasTextOrOrder } from '../reading/text/has-text-or-order.ts'
import { toldByTitles } from '../reading/told-by-titles.ts'
import { emptyFeed } from '../rss/empty-feed.ts'
import { entryWithoutText } from '../rss/entry-without-text.ts'
import { isPost } from './is-post.ts'
import { readAtomEntry } from './read-atom-entry.ts'
import { readDeletedEntry } from './read-deleted-entry.ts'

/** Reads a feed of Atom with full content: each entry is a story, each tombstone (RFC 6721) a kill; an entry without content is refused. */
export const readAtom = ({ text, receivedAt, path }: Source): FormatReading => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const { warnings } = parsed.value
  const root = withoutPrefix(parsed.value.root)
  const copies: Copy[] = findAll(root, 'deleted-entry').map(readDeletedEntry)
  const rejections: Rejection[] = []
  const isEntry = root.name === 'entry'
  const feed = isEntry ? root : withoutAll(root, 'entry')
  for (const entry of (isEntry ? [root] : findAll(root, 'entry')).filter(isPost)) {
    const copy = readAtomEntry(entry, feed, receivedAt)
    if (hasTextOrOrder(copy)) copies.push(copy)
    else rejections.push(entryWithoutText(entry, copy))
  }
  const told = toldByTitles(copies, path)
  const items = { copies: told.copies, rejections, warnings: [...warnings, ...told.warnings] }
  return readingOfItems(items, emptyFeed)
}
