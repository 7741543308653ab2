import type { Media } from '#schemas/article.ts'
import { present } from '../../present.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { allPrefixed } from './all-prefixed.ts'
import { readChild } from './read-child.ts'

/** The media of an item: `enclosure`, and `media:content` (Media RSS) with its caption and credit. */
export const readItemMedia = (item: XmlElement): Media[] => {
  const enclosures = [...allPrefixed(item, 'enclosure'), ...findDeep(item, 'content')].filter(
    ({ prefix, name }) => name === 'enclosure' || prefix === 'media',
  )
  const media = enclosures.map(element => {
    const { url, type = '', medium } = element.attributes
    return present({
      kind: medium ?? (type.split('/')[0] || undefined),
      href: url || undefined,
      caption: readChild(element, 'rss', 'media:description', 'media:title')?.raw,
      credit: readChild(element, 'rss', 'media:credit')?.raw,
    })
  })
  return [...new Map(media.map(each => [each.href, each])).values()]
}
