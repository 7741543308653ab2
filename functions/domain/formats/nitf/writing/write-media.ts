import type { LicensedArticle } from '#schemas/licensed-article.ts'
import { type NewElement, newElement } from '../../../xml/new-element.ts'
import { mediaAddress } from '../../uris/media-address.ts'

/**
 * The media that go with the story, as references: the files stay where they are. `other` is NITF's word for
 * media of unknown kind.
 */
export const writeMedia = ({ media = [] }: LicensedArticle): NewElement[] =>
  media.map(({ kind, href, caption, credit }) =>
    newElement(
      'media',
      { 'media-type': kind ?? 'other' },
      newElement('media-reference', { source: mediaAddress(href) }),
      caption && newElement('media-caption', {}, caption),
      credit && newElement('media-producer', {}, credit),
    ),
  )
