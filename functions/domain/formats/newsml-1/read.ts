import type { Copy } from '#domain/copy.ts'
import type { Source } from '#domain/source.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { onlyMedia } from '../reading/media/only-media.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { readNewsItem } from './read-news-item.ts'

/** Reads NewsML 1: each component with text in each `NewsItem` is a story; items of other media alone are refused. */
export const readNewsml1 = ({ text, receivedAt }: Source): FormatReading => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const { root, warnings } = parsed.value
  const items = root.name === 'NewsItem' ? [root] : findDeep(root, 'NewsItem')
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  for (const item of items) {
    const reading = readNewsItem(item, receivedAt)
    copies.push(...reading.copies)
    const holdsItems = findDeep(item, 'NewsItem').some(inner => inner !== item)
    if (reading.copies.length === 0 && !holdsItems)
      rejections.push(reading.hasMedia ? onlyMedia(nameOf(item), item.at) : withoutText(item))
  }
  return readingOfItems({ copies, rejections, warnings }, nothing)
}

const nothing: Rejection = {
  code: 'empty',
  detail: 'The document contains no NewsItem. Include the items themselves.',
}

const nameOf = (item: XmlElement): string => {
  const [id] = [...findDeep(item, 'NewsItemId'), ...findDeep(item, 'HeadLine')]
  const name = textOf(id).slice(0, 80)
  return `NewsItem${name && ` "${name}"`}`
}

const withoutText = (item: XmlElement): Rejection => ({
  code: 'empty',
  field: 'body',
  detail: `No component of ${nameOf(item)} contains text. Send the text inside a ContentItem.`,
  ...item.at,
})
