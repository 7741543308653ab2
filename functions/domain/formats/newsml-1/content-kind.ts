import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findDeep } from '#domain/xml/find-deep.ts'

const MEDIA =
  /photo|picture|image|graphic|video|audio|animation|sound|clip|thumbnail|preview|quicklook|jpe?g|gif|png|tiff|mpe?g|mp[34]|quicktime|windowsmedia|flash|pdf/i

/**
 * Whether a `ContentItem` holds text or another medium, according to its `MediaType`, `MimeType` and
 * `Format`; text if they say nothing.
 */
export const contentKind = (item: XmlElement): 'text' | 'media' => {
  const stated = ['MediaType', 'MimeType', 'Format'].flatMap(name =>
    findAll(item, name).map(({ attributes }) => attributes.FormalName ?? ''),
  )
  if (/^(?:text(?:\/\w+)?|complexdata|x?html|nitf)$/i.test(stated[0] ?? '')) return 'text'
  return stated.some(name => MEDIA.test(name)) || isEncoded(item) ? 'media' : 'text'
}

/** Whether a role is that of a component of another medium ("Video", "Thumbnail"). */
export const isMediaRole = (role: string): boolean => MEDIA.test(role)

const isEncoded = (item: XmlElement): boolean =>
  findDeep(item, 'Encoding').some(({ attributes }) => /base64/i.test(attributes.Notation ?? ''))
