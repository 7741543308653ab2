import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { isFilled } from '#domain/xml/is-filled.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import type { Media } from '#schemas/article.ts'
import { toMediaTerms } from '../reading/media/to-media-terms.ts'
import { contentKind } from './content-kind.ts'
import { readLines } from './read-lines.ts'
import { readRights } from './read-rights.ts'
import { roleOf } from './role-of.ts'

/**
 * A component of another medium as a reference: its first rendition with an address; caption, credit and
 * conditions of use as stated.
 */
export const toMedia = (component: XmlElement, receivedAt: string): Media => {
  const items = findDeep(component, 'ContentItem').filter(item => contentKind(item) === 'media')
  const addressed = items.find(({ attributes }) => attributes.Href) ?? items[0]
  const captions = findDeep(component, 'NewsComponent').filter(child => roleOf(child) === 'caption')
  const caption = captions.flatMap(child => findDeep(child, 'DataContent')).find(isFilled)
  const line = (name: string) => spanOf(findDeep(component, name).find(isFilled), '')?.raw
  const type = addressed && findAll(addressed, 'MediaType')[0]?.attributes.FormalName
  const rights = readRights([component], receivedAt)
  const lines = readLines([component])
  return present({
    kind: (type || roleOf(component)).toLowerCase() || undefined,
    href: addressed?.attributes.Href || undefined,
    caption: spanOf(caption, '')?.raw ?? line('HeadLine'),
    credit: line('CreditLine') ?? line('ByLine'),
    usageTerms: toMediaTerms([...(rights.usageTerms ?? []), ...(lines.usageTerms ?? [])], {
      ...rights,
      ...lines,
    }),
  })
}
