import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import type { Media } from '#schemas/article.ts'

/**
 * Links of the last parent, an entry or a feed: the addresses of its page and of its license (RFC 4946), and its enclosures. A relative one starts from the `xml:base`
 * of its parents, which stand outermost first (RFC 4287, section 2).
 */
export const readLinks = (
  ...parents: [XmlElement, ...XmlElement[]]
): { address: string | undefined; license: string | undefined; media: Media[] } => {
  const links = findAll(parents.at(-1), 'link').flatMap(({ attributes }) => {
    const { rel, type, title, href } = attributes
    return href ? [{ rel, type, title, href: resolve([...parents, { attributes }], href) }] : []
  })
  const media = links
    .filter(({ rel }) => rel === 'enclosure')
    .map(({ type = '', href, title }) =>
      present({
        kind: type.split('/')[0] || undefined,
        href,
        caption: title || undefined,
      }),
    )
  const alternate = links.find(({ rel = 'alternate' }) => rel === 'alternate')
  const license = links.find(({ rel }) => rel === 'license')
  return { address: alternate?.href, license: license?.href, media }
}

/** An address from the `xml:base` of all that it stands in; as it is where none is stated. */
const resolve = (parents: readonly Pick<XmlElement, 'attributes'>[], href: string): string =>
  [...parents.flatMap(({ attributes }) => attributes['xml:base'] ?? []), href].reduce((base, part) =>
    URL.canParse(part, base) ? new URL(part, base).href : part,
  )
