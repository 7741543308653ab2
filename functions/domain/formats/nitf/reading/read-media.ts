import type { Span } from '#domain/copy.ts'
import { toMediaTerms } from '#domain/formats/reading/media/to-media-terms.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Media } from '#schemas/article.ts'

/**
 * The `media` of a story, each with its largest reference that has an address; captions and producers as
 * printed, conditions of use, and the credit of one without a producer, as `media-metadata` states them. What has none of these is data for machines.
 */
export const readMedia = (content: XmlElement): Media[] =>
  findDeep(content, 'media')
    .map(toMedia)
    .filter(({ href, caption, credit }) => href ?? caption ?? credit)

const toMedia = (media: XmlElement): Media => {
  const reference = findDeep(media, 'media-reference').toSorted((a, b) => areaOf(b) - areaOf(a))[0]
  const named = (names: RegExp): Span[] =>
    findAll(media, 'media-metadata')
      .filter(({ attributes: { name = '' } }) => names.test(name))
      .flatMap(metadata => attributeSpan(metadata, 'value', '') ?? [])
  return present({
    kind: media.attributes['media-type'] || undefined,
    href: reference?.attributes.source || undefined,
    caption: printed(findFirst(media, 'media-caption')),
    credit:
      printed(findFirst(media, 'media-producer')) ??
      (reference?.attributes['source-credit'] || named(/^(?:credit|by-?line|photographer)/i)[0]?.raw),
    usageTerms: toMediaTerms(
      named(/usage|restrict|rights|instruction/i),
      present({ copyrightNotice: attributeSpan(reference, 'copyright', '') }),
    ),
  })
}

/** What stands on lines of its own in a caption. */
const lines: ReadonlySet<string> = new Set(['p', 'hl1', 'hl2', 'li', 'byline'])

/** The text of a caption or producer on one line. */
const printed = (element: XmlElement | undefined): string | undefined => {
  const parts = (element?.children ?? []).map(child => {
    if (typeof child === 'string') return child
    return lines.has(child.name) ? `${textOf(child)} ` : textOf(child)
  })
  return parts.join('').replace(/\s+/g, ' ').trim() || undefined
}

/** Pixels of a reference; 1 if it states no size, 0 without an address. */
const areaOf = ({ attributes: { source, width, height } }: XmlElement): number =>
  source ? Number(width ?? 1) * Number(height ?? 1) || 1 : 0
