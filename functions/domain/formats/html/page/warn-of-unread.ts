import type { Copy } from '#domain/copy.ts'
import { warnOfEmbeds } from '#domain/formats/reading/media/warn-of-embeds.ts'
import { warnOfBoxes } from '#domain/formats/reading/text/warn-of-boxes.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { holderOf } from './holder-of.ts'

/** Warnings of what stands beside the story of a page in the same element and is not read: embeds, and boxes but those that are `apart`. */
export const warnOfUnread = (
  page: XmlElement,
  copy: Copy,
  apart: ReadonlySet<XmlElement | undefined>,
): string[] => {
  const holder = holderOf(page, copy.blocks)
  return [...(warnOfEmbeds(holder).warnings ?? []), ...warnOfBoxes(holder, copy, box => apart.has(box))]
}
