import type { Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { Source } from '#domain/source.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { mergeMedia } from '../reading/media/merge-media.ts'
import { onlyMedia } from '../reading/media/only-media.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { holdsOnly } from '../reading/state/holds-only.ts'
import { withHeadlineAsBody } from '../reading/text/with-headline-as-body.ts'
import { holdOfPackage } from './reading/hold-of-package.ts'
import { isTextItem } from './reading/is-text-item.ts'
import { linkMedia } from './reading/link-media.ts'
import { readNewsItem } from './reading/read-news-item.ts'

/**
 * Reads a NewsML-G2 item or message: each text item is a story, each item of other media a reference of the stories it belongs to.
 * Remote content and remote items are never fetched; a package that holds only references is `empty`.
 */
export const readNewsmlG2 = ({ text, receivedAt }: Source): FormatReading => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const { root, warnings } = parsed.value
  const items = root.name === 'newsItem' ? [root] : findDeep(root, 'newsItem')
  const texts = items.filter(isTextItem)
  const others = items.filter(item => !isTextItem(item))
  if (texts.length === 0)
    return readingOfItems({ copies: [], rejections: others.map(refuseMedia) }, withoutItems(root))
  const { mediaOf, unlinked, warnings: leftOut } = linkMedia(root, texts, others, receivedAt)
  const copies: Copy[] = []
  const rejections: Rejection[] = unlinked.map(refuseMedia)
  for (const item of texts) {
    const copy = withHeadlineAsBody(readNewsItem(item, receivedAt))
    const media = mergeMedia(copy.media ?? [], mediaOf.get(item) ?? [])
    const whole = {
      ...copy,
      ...holdOfPackage(root, item, copy),
      ...present({ media: media.length > 0 ? media : undefined }),
    }
    if (copy.blocks.length > 0 || copy.status === 'canceled') copies.push(whole)
    else if (holdsOnly(copy)) copies.push({ ...copy, refusal: withoutText(item) })
    else rejections.push(withoutText(item))
  }
  return { ok: true, copies, rejections, warnings: [...(warnings ?? []), ...leftOut, ...warnOfOthers(root)] }
}

/** Items that announce coverage or describe things of the world (NewsML-G2 and EventsML-G2). */
const beside = ['planningItem', 'conceptItem', 'knowledgeItem', 'catalogItem']

/** That a message has such items beside its stories, which are not read. */
const warnOfOthers = (root: XmlElement): string[] =>
  beside.flatMap(name => {
    const count = findDeep(root, name).length
    return count > 0 ? [`holds ${name}s, which plan or describe and are not read: ${count}`] : []
  })

const withoutItems = (root: XmlElement): Rejection => {
  const other = beside.find(name => root.name === name || findDeep(root, name).length > 0)
  return {
    code: 'empty',
    detail: other
      ? `A ${other} plans or describes, and is no story. Send the story itself, as a newsItem.`
      : 'The package contains no text items, or only references to items elsewhere. Include the items themselves.',
  }
}

const refuseMedia = (item: XmlElement): Rejection => onlyMedia(nameOf(item), item.at)

const nameOf = ({ attributes }: XmlElement): string => `Item ${attributes.guid ?? 'without guid'}`

const withoutText = (item: XmlElement): Rejection => ({
  code: 'missing-body',
  field: 'body',
  detail: `${nameOf(item)} has no text of its own, or only remote content. Send the text inside the item.`,
  ...item.at,
})
