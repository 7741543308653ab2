import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import type { Media } from '#schemas/article.ts'
import { codeOf } from './code-of.ts'
import { roleOf } from './role-of.ts'

/** Media that an item links to, if the link itself describes them by hints of caption or credit. */
export const readMediaLinks = (item: XmlElement): Media[] =>
  findAll(item, 'itemMeta/link')
    .filter(isOfMedia)
    .map(link => {
      const itemClass = findFirst(link, 'itemClass')
      return present({
        kind: spanOf(findFirst(itemClass, 'name'), '')?.raw ?? codeOf(itemClass),
        href: link.attributes.href || link.attributes.residref || undefined,
        caption: spanOf(captionOf(link), '')?.raw,
        credit: spanOf(findFirst(link, 'creditline'), '')?.raw,
      })
    })

const isOfMedia = (link: XmlElement): boolean =>
  /(?:^|:)associatedWith$/i.test(link.attributes.rel ?? '') &&
  (findFirst(link, 'creditline') !== undefined ||
    captionOf(link) !== undefined ||
    /^(?:picture|graphic|video|audio|animation)$/i.test(codeOf(findFirst(link, 'itemClass')) ?? ''))

const captionOf = (link: XmlElement): XmlElement | undefined =>
  findAll(link, 'description').find(description => roleOf(description) === 'caption')
