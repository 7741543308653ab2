import type { Copy } from '#domain/copy.ts'
import type { Source } from '#domain/source.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { withoutAll } from '#domain/xml/without-all.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { hasTextOrOrder } from '../reading/text/has-text-or-order.ts'
import { toldByTitles } from '../reading/told-by-titles.ts'
import { emptyFeed } from './empty-feed.ts'
import { entryWithoutText } from './entry-without-text.ts'
import { isStory } from './is-story.ts'
import { namesByLogin } from './names-by-login.ts'
import { readRssItem } from './read-rss-item.ts'
import { withUsualPrefixes } from './with-usual-prefixes.ts'

/** Reads an RSS feed with full content: each item is a story; one with no more than a summary is refused. */
export const readRss = ({ text, receivedAt, path }: Source): FormatReading => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const { warnings } = parsed.value
  const root = withUsualPrefixes(parsed.value.root)
  const channel = withoutAll(findFirst(root, 'channel') ?? root, 'item')
  const names = namesByLogin(channel)
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  for (const item of findDeep(root, 'item').filter(isStory)) {
    const copy = readRssItem(item, { channel, names }, receivedAt)
    if (hasTextOrOrder(copy)) copies.push(copy)
    else rejections.push(entryWithoutText(item, copy))
  }
  const told = toldByTitles(copies, path)
  const items = { copies: told.copies, rejections, warnings: [...warnings, ...told.warnings] }
  return readingOfItems(items, emptyFeed)
}
