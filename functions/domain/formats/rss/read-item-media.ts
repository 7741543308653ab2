import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import type { Media } from '#schemas/article.ts'
import { toMediaTerms } from '../reading/media/to-media-terms.ts'
import { allPrefixed } from './all-prefixed.ts'
import { readChild } from './read-child.ts'
import { readMediaStatus } from './read-media-status.ts'
import { readRestrictions } from './read-restrictions.ts'

/** The media of an item: `enclosure`, and `media:content` (Media RSS) with its caption, credit, copyright, which may stand beside it, and where it may be shown, but for what is blocked or deleted. */
export const readItemMedia = (item: XmlElement): Media[] => {
  const enclosures = [...allPrefixed(item, 'enclosure'), ...findDeep(item, 'content')].filter(
    ({ prefix, name }) => name === 'enclosure' || prefix === 'media',
  )
  const groups = findAll(item, 'group')
  /** What stands in a group goes for each of its media. */
  const around = (element: XmlElement): XmlElement[] => [
    element,
    ...groups.filter(({ children }) => children.includes(element)),
  ]
  const told = (element: XmlElement, ...names: string[]): string | undefined =>
    around(element)
      .map(each => readChild(each, 'rss', ...names)?.raw)
      .find(line => line !== undefined)
  const free = enclosures.filter(element => around(element).every(each => !readMediaStatus(each).status))
  const media = free.map(element => {
    const { url, type = '', medium } = element.attributes
    return present({
      kind: medium ?? (type.split('/')[0] || undefined),
      href: url || undefined,
      caption: told(element, 'media:description', 'media:title'),
      credit: told(element, 'media:credit'),
      usageTerms: toMediaTerms([
        ...around(element).flatMap(readRestrictions),
        ...[...around(element), item].flatMap(each =>
          ['media:copyright', 'media:license'].flatMap(name => readChild(each, 'rss', name) ?? []),
        ),
      ]),
    })
  })
  const shown = media.filter(({ href, caption }) => href ?? caption)
  return [...new Map(shown.map(each => [each.href, each])).values()]
}
