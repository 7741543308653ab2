import { articleUri } from '#domain/formats/uris/article-uri.ts'
import type { WriteContext } from '#domain/formats/writing/write-context.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import { iptcCatalog } from './iptc-catalog.ts'
import { itemAttributes } from './item-attributes.ts'
import { languageTag } from './language-tag.ts'
import type { NewsReference } from './news-reference.ts'
import { writeProvider } from './write-provider.ts'

/** An item without its text: where to fetch it, or that it is withheld. */
export const writeReference = (reference: NewsReference, context: WriteContext): NewElement => {
  const { articleId, version, kind, headline, href } = reference
  const status = kind === 'withdrawal' ? 'withheld' : reference.status
  return newElement(
    'newsItem',
    {
      guid: articleUri(articleId),
      version,
      ...itemAttributes,
      'xml:lang': languageTag(reference.language),
    },
    newElement('catalogRef', { href: iptcCatalog }),
    newElement(
      'itemMeta',
      {},
      newElement('itemClass', { qcode: 'ninat:text' }),
      writeProvider(reference, context),
      newElement('versionCreated', {}, reference.versionCreated ?? reference.committedAt),
      reference.embargoedUntil && newElement('embargoed', {}, reference.embargoedUntil),
      newElement('pubStatus', { qcode: `stat:${status}` }),
      headline && newElement('title', {}, headline),
    ),
    headline && newElement('contentMeta', {}, newElement('headline', {}, headline)),
    kind !== 'withdrawal' &&
      newElement(
        'contentSet',
        {},
        newElement('remoteContent', {
          href: `${href}?format=newsml-g2`,
          contenttype: 'application/vnd.iptc.g2.newsitem+xml',
        }),
      ),
  )
}
