import type { Copy } from '#domain/copy.ts'
import type { Source } from '#domain/source.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { FormatReading } from '../format.ts'
import { onlyMedia } from '../reading/media/only-media.ts'
import { readingOfItems } from '../reading/reading-of-items.ts'
import { holdsOnly } from '../reading/state/holds-only.ts'
import { readPublication } from './read-publication.ts'

/** Reads APPL, the XML in which AP stores and delivers its items: each `Publication` of text is a story; those of other media are refused. */
export const readAppl = ({ text, receivedAt }: Source): FormatReading => {
  const parsed = parseXml(text)
  if (!parsed.ok) return parsed
  const { root, warnings } = parsed.value
  const copies: Copy[] = []
  const rejections: Rejection[] = []
  for (const publication of root.name === 'Publication' ? [root] : findDeep(root, 'Publication')) {
    const kind = textOf(findFirst(publication, 'Identification/MediaType'))
    if (kind && !/^\s*(?:text|complexdata)\s*$/i.test(kind)) {
      rejections.push(onlyMedia(nameOf(publication), publication.at))
      continue
    }
    const copy = readPublication(publication, receivedAt)
    if (copy.blocks.length > 0 || copy.status === 'canceled') copies.push(copy)
    else if (holdsOnly(copy)) copies.push({ ...copy, refusal: withoutText(publication) })
    else rejections.push(withoutText(publication))
  }
  return readingOfItems({ copies, rejections, warnings }, nothing)
}

const nothing: Rejection = {
  code: 'empty',
  detail: 'The document contains no Publication. Send one that does.',
}

const nameOf = (publication: XmlElement): string =>
  `Publication ${textOf(findFirst(publication, 'Identification/ItemId')).trim()}`.trim()

const withoutText = (publication: XmlElement): Rejection => ({
  code: 'missing-body',
  field: 'body',
  detail: `${nameOf(publication)} has no PublicationComponent of the role "Main" with a nitf in it. Send the text inside the item.`,
  ...publication.at,
})
