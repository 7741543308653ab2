import type { Block, Span } from '../../copy.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { spanOf } from '../../xml/span-of.ts'
import { withoutSite } from './without-site.ts'

/** Blocks among which the headline of a page is shown, and fewest characters of one. */
const reach = 12
const shortest = 12

/**
 * What heads a story whose page states no headline: its first `h1`, or the longer heading, or one of its first `blocks`, that the `title` of the page
 * begins or ends with, as where the `h1` is the name of the site; else that title, without the name of its site, which is `agency`.
 */
export const readTitle = (
  page: XmlElement,
  agency: Span | undefined,
  blocks: readonly Block[],
): Span | undefined => {
  const title = spanOf(findDeep(page, 'title')[0], 'html: head/title')
  const headings = ['h1', 'h2', 'h3'].flatMap(name =>
    findDeep(page, name).flatMap(heading => spanOf(heading, `html: body/${name}`) ?? []),
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
  return longest ?? withoutSite(title, agency)
}
