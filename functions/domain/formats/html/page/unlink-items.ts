import { weighElements } from '#domain/markup/boxes/weigh-elements.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findCards } from './find-cards.ts'

/** The fewest items of a story that is a list, and their share of the characters in its page's paragraphs. */
const fewest = 3
const share = 0.5

/**
 * A page with the titles of its items in place of links from them, where it is a list of them ("Five walks near Alder Lake", each under a link to
 * the walk's own site): they would be taken for cards of other stories.
 */
export const unlinkItems = (page: XmlElement): XmlElement => {
  const weights = weighElements(page)
  const own = hostOf(page)
  const items = findCards(page, weights).filter(card => leadsAway(card, own))
  const told = items.reduce((sum, item) => sum + (weights.get(item)?.share ?? 0), 0)
  return items.length < fewest || told < share ? page : withPlain(page, new Set(items))
}

/** Whether a card's links lead to other sites than its page's; relative ones do not. */
const leadsAway = (card: XmlElement, own: string | undefined): boolean =>
  findDeep(card, 'a').every(({ attributes }) => {
    const host = hostIn(attributes.href)
    return host !== undefined && host !== own
  })

/** The host that a page names as its own, else the one to which its first link leads; undefined where that is relative. */
const hostOf = (page: XmlElement): string | undefined => {
  const canonical = findDeep(page, 'link').find(({ attributes }) => attributes.rel === 'canonical')
  return hostIn((canonical ?? findDeep(page, 'a')[0])?.attributes.href)
}

const hostIn = (address: string | undefined): string | undefined =>
  /^https?:\/\/([^/?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase()

const withPlain = (element: XmlElement, items: ReadonlySet<XmlElement>): XmlElement => ({
  ...element,
  children: element.children.map(child => {
    if (typeof child === 'string') return child
    return items.has(child) ? withoutLinks(child) : withPlain(child, items)
  }),
})

const withoutLinks = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child]
    return child.name === 'a' ? withoutLinks(child).children : [withoutLinks(child)]
  }),
})
