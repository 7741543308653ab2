import { toMediaTerms } from '#domain/formats/reading/media/to-media-terms.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { isFilled } from '#domain/xml/is-filled.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import type { Media } from '#schemas/article.ts'
import { codeOf } from './code-of.ts'
import { nameSpan } from './name-span.ts'
import { readItemMeta } from './read-item-meta.ts'
import { readRightsInfo } from './read-rights-info.ts'
import { roleOf } from './role-of.ts'

/**
 * A media item as a reference: the address of its largest rendition, else its guid; caption, credit and
 * conditions of use as stated.
 */
export const toMedia = (item: XmlElement, receivedAt: string): Media => {
  const meta = findFirst(item, 'contentMeta')
  const descriptions = findAll(meta, 'description').filter(isFilled)
  const caption = descriptions.find(description => roleOf(description) === 'caption') ?? descriptions[0]
  const creator = nameSpan(findFirst(meta, 'creator'), '')
  const addressed = findAll(item, 'contentSet/remoteContent').filter(({ attributes }) => attributes.href)
  const rendition = addressed.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
  const rights = readRightsInfo(item, undefined, receivedAt)
  return present({
    kind: codeOf(findFirst(item, 'itemMeta/itemClass')),
    href: rendition?.attributes.href || item.attributes.guid || undefined,
    caption: spanOf(caption, '')?.raw,
    credit: spanOf(findFirst(meta, 'creditline'), '')?.raw ?? creator?.raw,
    usageTerms: toMediaTerms(rights.usageTerms, { ...rights, ...readItemMeta(item) }),
  })
}

const sizeOf = ({ attributes: { width, height, size } }: XmlElement): number =>
  Number(width ?? 0) * Number(height ?? 0) || Number(size ?? 0) || 0
