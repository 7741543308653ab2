import { newElement } from '#domain/xml/new-element.ts'
import { writeXml } from '#domain/xml/write-xml.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import type { WriteContext } from '../writing/write-context.ts'
import { frames } from './writing/frames.ts'
import { iptcCatalog } from './writing/iptc-catalog.ts'
import { itemAttributes } from './writing/item-attributes.ts'
import { namespace } from './writing/namespace.ts'
import type { NewsReference } from './writing/news-reference.ts'
import { writeNewsItem } from './writing/write-news-item.ts'
import { writeProvider } from './writing/write-provider.ts'
import { writeReference } from './writing/write-reference.ts'

/** A page of a feed: its articles in order, and the address of the next page. */
export interface NewsPage {
  items: readonly (LicensedArticle | Tombstone | NewsReference)[]
  next: string
}

/**
 * Writes a page of a feed as a `newsMessage`: one item per article, including canceled ones, and the address
 * of the next page. The schema requires an item in every message, so an empty page holds an empty package.
 */
export const writeNewsMessage = ({ items, next }: NewsPage, context: WriteContext): string => {
  const written = items.map(item =>
    'href' in item ? writeReference(item, context) : writeNewsItem(item, context),
  )
  const message = newElement(
    'newsMessage',
    { xmlns: namespace },
    newElement(
      'header',
      {},
      newElement('sent', {}, context.now.toISOString()),
      newElement('catalogRef', { href: iptcCatalog }),
      newElement('sender', {}, new URL(context.base).host),
      newElement('headerExtProperty', { rel: 'irel:next', value: next }),
    ),
    newElement('itemSet', {}, written.length > 0 ? written : emptyPackage(next, context)),
  )
  return writeXml(message, frames)
}

const emptyPackage = (next: string, context: WriteContext) =>
  newElement(
    'packageItem',
    { guid: next, version: 1, ...itemAttributes },
    newElement(
      'itemMeta',
      {},
      newElement('itemClass', { qcode: 'ninat:composite' }),
      writeProvider({}, context),
      newElement('versionCreated', {}, context.now.toISOString()),
      newElement('title', {}, 'Nothing new'),
    ),
  )
