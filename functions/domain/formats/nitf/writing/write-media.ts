import { mediaAddress } from '#domain/formats/uris/media-address.ts'
import { usageTexts } from '#domain/formats/writing/usage-texts.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/**
 * The media that go with the story, as references: the files stay where they are. The conditions of use of
 * one's own are metadata, of which NITF lists no names. `other` is NITF's word for media of unknown kind.
 */
export const writeMedia = ({ media = [] }: LicensedArticle): NewElement[] =>
  media.map(({ kind, href, caption, credit, usageTerms = [] }) =>
    newElement(
      'media',
      { 'media-type': kind ?? 'other' },
      usageTexts(usageTerms).map(value => newElement('media-metadata', { name: 'usageTerms', value })),
      newElement('media-reference', { source: mediaAddress(href) }),
      caption && newElement('media-caption', {}, caption),
      credit && newElement('media-producer', {}, credit),
    ),
  )
