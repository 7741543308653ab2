import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import type { Media } from '#schemas/article.ts'

/** Links of an entry or a feed: the address of its page, and its enclosures. */
export const readLinks = (parent: XmlElement): { address: string | undefined; media: Media[] } => {
  const links = findAll(parent, 'link').map(({ attributes }) => attributes)
  const media = links
    .filter(({ rel }) => rel === 'enclosure')
    .map(({ type = '', href, title }) =>
      present({
        kind: type.split('/')[0] || undefined,
        href: href || undefined,
        caption: title || undefined,
      }),
    )
  const alternate = links.find(({ rel = 'alternate' }) => rel === 'alternate')
  return { address: alternate?.href || undefined, media }
}
