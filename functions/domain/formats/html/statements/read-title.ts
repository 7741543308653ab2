import type { Block, Span } from '#domain/copy.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { withoutSite } from './without-site.ts'

/** How many blocks may show the headline of a page, and the fewest characters of one. */
const reach = 12
const shortest = 12

/**
 * The headline of a story whose page states none: its first `h1`, unless the page's `title` begins or ends
 * with a longer heading or one of the first `blocks`, as it does if the `h1` is the name of the site.
 * Otherwise the title, without the name of the site, which is `agency`.
 */
export const readTitle = (
  page: XmlElement,
  agency: Span | undefined,
  blocks: readonly Block[],
): Span | undefined => {
  const drawn = new Set(findDeep(page, 'svg').flatMap(picture => findDeep(picture, 'title')))
  const title = spanOf(
    findDeep(page, 'title').find(element => !drawn.has(element)),
    'html: head/title',
  )
  const headings = ['h1', 'h2', 'h3'].flatMap(name =>
    findDeep(page, name)
      .filter(heading => !leadsHome(heading))
      .flatMap(heading => spanOf(heading, `html: body/${name}`) ?? []),
  )
  const lines = blocks
    .slice(0, reach)
    .map(({ text, at }): Span => ({ raw: text, source: 'html: head/title', ...(at && { at }) }))
  const shown = [...headings, ...lines].filter(
    ({ raw }) => raw.length >= shortest && (title?.raw.endsWith(raw) || title?.raw.startsWith(raw)),
  )
  const [first] = headings.filter(({ source }) => source === 'html: body/h1')
  const [longest] = [...(first ? [first] : []), ...shown].sort(
    (one, other) => other.raw.length - one.raw.length,
  )
  if (!longest && title && isHolder(title.raw, page)) return undefined
  return longest ?? (agency ? withoutSite(title, agency) : longestPart(title)) ?? readPicture(page)
}

/** Whether a title is the name of the site, whose rights the page states: "Copyright 2026 Upper Dell Bugle". */
const isHolder = (title: string, page: XmlElement): boolean =>
  textOf(page)
    .split(title)
    .slice(0, -1)
    .some(before => /(?:©|copyright|\(c\))[\s\d–-]{0,14}$/i.test(before.slice(-30)))

/** Whether a heading is the name of the site, which leads to its first page. */
const leadsHome = (heading: XmlElement): boolean =>
  findDeep(heading, 'a').some(({ attributes }) => /^(?:https?:\/\/[^/]+\/?|\/)$/.test(attributes.href ?? ''))

/** The text of a first heading that is a picture. */
const readPicture = (page: XmlElement): Span | undefined =>
  attributeSpan(findDeep(findDeep(page, 'h1')[0], 'img')[0], 'alt', 'html: body/h1/img/@alt')

/**
 * A title without the shorter part that a bar or angle separates from it: the name of a site that states it
 * nowhere else.
 */
const longestPart = (title: Span | undefined): Span | undefined => {
  const [longest] = title?.raw.split(/\s+[|»]\s+/).sort((one, other) => other.length - one.length) ?? []
  return title && longest ? { ...title, raw: longest } : title
}
