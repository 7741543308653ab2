import { mediaAddress } from '#domain/formats/uris/media-address.ts'
import { oneLine } from '#domain/formats/writing/one-line.ts'
import { usageTexts } from '#domain/formats/writing/usage-texts.ts'
import { isWebAddress } from '#domain/markup/is-web-address.ts'
import { type NewElement, newElement } from '#domain/xml/new-element.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/** The IPTC's nature of a news item (cv.iptc.org/newscodes/ninature) for agencies' words for media. */
const natures: readonly (readonly [RegExp, string])[] = [
  [/video|film|clip/i, 'video'],
  [/audio|sound/i, 'audio'],
  [/graphic|chart|map/i, 'graphic'],
  [/./, 'picture'],
]

/**
 * The media that go with the story, each a `link` with hints: its kind, caption, credit and its own
 * conditions of use. The files stay where they are.
 */
export const writeMediaLinks = ({ media = [] }: LicensedArticle): NewElement[] =>
  media.map(({ kind, href, caption, credit, usageTerms = [] }) =>
    newElement(
      'link',
      { rel: 'irel:associatedWith', ...target(mediaAddress(href)) },
      kind &&
        newElement('itemClass', { qcode: `ninat:${natureOf(kind)}` }, newElement('name', {}, oneLine(kind))),
      caption && newElement('description', { role: 'drol:caption' }, caption),
      credit && newElement('creditline', {}, oneLine(credit)),
      usageTexts(usageTerms).map(text => newElement('usageTerms', {}, text)),
    ),
  )

const target = (address: string | undefined) =>
  address && isWebAddress(address) ? { href: address } : { residref: address }

const natureOf = (kind: string): string | undefined => natures.find(([word]) => word.test(kind))?.[1]
