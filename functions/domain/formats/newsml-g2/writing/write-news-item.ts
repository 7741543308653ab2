import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { generator } from '#domain/formats/writing/generator.ts'
import { isTombstone } from '#domain/formats/writing/is-tombstone.ts'
import { tombstoneNote } from '#domain/formats/writing/tombstone-note.ts'
import type { WriteContext } from '#domain/formats/writing/write-context.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { createCodeBook } from './code-book.ts'
import { iptcCatalog } from './iptc-catalog.ts'
import { itemAttributes } from './item-attributes.ts'
import { languageTag } from './language-tag.ts'
import { namespace } from './namespace.ts'
import { writeContent } from './write-content.ts'
import { writeContentMeta } from './write-content-meta.ts'
import { writeItemMeta } from './write-item-meta.ts'
import { writeProvider } from './write-provider.ts'
import { writeRightsInfo } from './write-rights-info.ts'

/**
 * A `newsItem` of NewsML-G2 2.35 (conformance "power"): an article, or a canceled item if only a tombstone is
 * left.
 */
export const writeNewsItem = (item: LicensedArticle | Tombstone, context: WriteContext): NewElement => {
  const codes = createCodeBook()
  const parts = isTombstone(item)
    ? [canceled(item, context)]
    : [
        writeRightsInfo(item),
        writeItemMeta(item, codes, context),
        writeContentMeta(item, codes),
        writeContent(item),
      ]
  return newElement(
    'newsItem',
    {
      xmlns: namespace,
      guid: articleUri(item.id),
      version: item.version,
      ...itemAttributes,
      'xml:lang': languageTag(item.language),
    },
    newElement('catalogRef', { href: iptcCatalog }),
    codes.catalog(),
    parts,
  )
}

const canceled = (tombstone: Tombstone, context: WriteContext): NewElement =>
  newElement(
    'itemMeta',
    {},
    newElement('itemClass', { qcode: 'ninat:text' }),
    writeProvider(tombstone, context),
    newElement('versionCreated', {}, tombstone.goneAt),
    newElement('pubStatus', { qcode: 'stat:canceled' }),
    newElement('generator', {}, generator),
    newElement('edNote', {}, tombstoneNote(tombstone)),
  )
