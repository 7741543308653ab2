import type { Span } from '#domain/copy.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { ordersInComments } from '../without-editing.ts'
import { linesAround } from './lines-around.ts'

/**
 * What stands beside the text of a page and may order something of its story: its titles, those of the `labels` above the text
 * that are orders, what is printed around it, and orders that a desk set where no reader looks.
 *
 * @param whole the page as it came, of which `page` may be a part
 * @param html the text of `whole`
 */
export const linesBeside = (
  page: XmlElement,
  whole: XmlElement,
  html: string,
  labels: readonly Span[],
): Span[] => [
  ...titlesOf(page),
  ...labels.filter(({ raw }) => isOrder(raw)),
  ...printedAround(page),
  ...ordersInComments(whole, html),
  ...ordersUnseen(whole, html),
]

/** The page's own title and first heading, in which an order may stand over a story that another field titles. */
const titlesOf = (page: XmlElement): Span[] =>
  ['title', 'h1'].flatMap(name => spanOf(findDeep(page, name)[0], `html: ${name}`) ?? [])

/** Where a press office prints its embargo besides; what the foot of a site says of its use is not said of a story. */
const printedAround = (page: XmlElement): Span[] => [
  ...linesAround(page, beside),
  ...linesAround(page, foot).filter(({ raw }) => isOrder(raw)),
]

const beside: ReadonlySet<string> = new Set(['header', 'aside'])
const foot: ReadonlySet<string> = new Set(['footer'])

/** In characters: what says more tells what a picture shows. */
const LONGEST_ALT = 120
/** How many of each are looked at. */
const MOST = 60
const section = /<!\[CDATA\[([^\]<>]{4,160})\]\]>/g

/** Orders that a desk set where no reader looks: in the text for a picture, or in a section that HTML does not show. */
const ordersUnseen = (page: XmlElement, html: string): Span[] => {
  const alts = findDeep(page, 'img')
    .slice(0, MOST)
    .map(({ attributes: { alt = '' } }) => ({ raw: alt.slice(0, LONGEST_ALT + 1), source: 'html: img/@alt' }))
  const sections = html
    .matchAll(section)
    .take(MOST)
    .map(([, raw = '']) => ({ raw: raw.trim(), source: 'html: CDATA' }))
  return [...alts.filter(({ raw }) => raw.length <= LONGEST_ALT), ...sections].filter(({ raw }) =>
    isOrder(raw),
  )
}
