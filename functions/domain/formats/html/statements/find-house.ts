import type { Span } from '#domain/copy.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { withoutSite } from './without-site.ts'

/** With what the names of papers begin, and those of persons do not. */
const article = /^(?:the|le|les|el|los|il|der|die|das) /i

/**
 * Which of the `authors` that a page states is its house: the page's title begins or ends with its name ("Ferry leaves | The Skarvik Courier"), or
 * its `address` is at that name (skarvikcourier.example), and no person has such a name.
 */
export const findHouse = (
  page: XmlElement,
  authors: readonly Span[],
  address: Span | undefined,
): Span | undefined => {
  const title = spanOf(findDeep(page, 'title')[0], 'html: head/title')
  const host = /^https?:\/\/([^/?#]+)/.exec(address?.raw ?? '')?.[1] ?? ''
  const isHost = ({ raw }: Span): boolean =>
    host.split('.').includes(raw.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  return authors.find(
    author =>
      (article.test(author.raw) || !isPersonName(author.raw)) &&
      (isHost(author) || withoutSite(title, author) !== title),
  )
}
