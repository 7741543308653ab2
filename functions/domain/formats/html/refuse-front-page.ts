import type { Rejection } from '#schemas/rejection.ts'
import { readBlocks } from '../../markup/blocks/read-blocks.ts'
import { weighElements } from '../../markup/boxes/weigh-elements.ts'
import { isProse } from '../../normalize/prose/is-prose.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { textOf } from '../../xml/text-of.ts'
import { findCards } from './page/find-cards.ts'

/** The fewest cards of a page that lists stories. */
const fewest = 5
/** What a page says of its site, below or over all it lists. */
const around: ReadonlySet<string> = new Set(['footer', 'dialog'])

/** Refuses a page that lists stories, each with its title and a line or two, and tells none itself; undefined where any prose stands beside them, or where it says that it is an article. */
export const refuseFrontPage = (page: XmlElement): Rejection | undefined => {
  if (findDeep(page, 'meta').some(isOfArticle)) return undefined
  const cards = findCards(page, weighElements(page))
  if (cards.length < fewest || readBlocks(without(page, new Set(cards))).some(({ text }) => isProse(text)))
    return undefined
  const titles = cards.slice(0, 2).map(card => `"${titleOf(card)}"`)
  return {
    code: 'missing-body',
    field: 'body',
    detail: `The page lists ${cards.length} stories (${titles.join(', ')} …) and tells none. Drop the page of each story.`,
    line: 1,
    column: 1,
  }
}

const isOfArticle = ({ attributes }: XmlElement): boolean =>
  attributes.property === 'og:type' && /article/i.test(attributes.content ?? '')

const titleOf = (card: XmlElement): string => {
  const heading = findDeep(card, '*').find(({ name }) => /^h[2-6]$/.test(name))
  return textOf(heading ?? card)
    .replace(/\s+/g, ' ')
    .trim()
}

const without = (element: XmlElement, gone: ReadonlySet<XmlElement>): XmlElement => ({
  ...element,
  children: element.children
    .filter(child => typeof child === 'string' || !(gone.has(child) || around.has(child.name)))
    .map(child => (typeof child === 'string' ? child : without(child, gone))),
})
