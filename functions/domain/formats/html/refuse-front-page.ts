import type { Block } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { weighElements } from '#domain/markup/boxes/weigh-elements.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { findCards } from './page/find-cards.ts'

/** The fewest cards of a page that lists stories. */
const fewest = 5
/** What a page says of its site, below or over all it lists. */
const around: ReadonlySet<string> = new Set(['footer', 'dialog'])

/** Refuses a page that lists stories, each with its title and a line or two, and tells none itself; undefined where prose stands beside them that is more than a section's introduction, or where it says that it is an article. */
export const refuseFrontPage = (page: XmlElement): Rejection | undefined => {
  if (findDeep(page, 'meta').some(isOfArticle)) return undefined
  const cards = findCards(page, weighElements(page))
  if (cards.length < fewest) return undefined
  const prose = readBlocks(without(page, new Set(cards))).filter(({ text }) => isProse(text))
  if (prose.length > 0 && !isIntroduced(page, prose)) return undefined
  const titles = cards.slice(0, 2).map(card => `"${titleOf(card)}"`)
  return {
    code: 'missing-body',
    field: 'body',
    detail: `The page lists ${cards.length} stories (${titles.join(', ')} …) and tells none. Drop the page of each story.`,
    line: 1,
    column: 1,
  }
}

/** The most words of a section's name. */
const longest = 3
const ofHouse = screen(
  /\b(?:news|stories|articles|coverage|reporters|reporting|editors|headlines|nachrichten|actualités?|noticias|notícias|notizie|nyheter)\b/iu,
)

/** Whether the only prose beside the cards is the house's word on a section ("Our editors follow the parties."), under the name of that ("Politics"). */
const isIntroduced = (page: XmlElement, prose: readonly Block[]): boolean => {
  const words = countWords(textOf(findDeep(page, 'h1')[0]))
  return words > 0 && words <= longest && prose.length === 1 && ofHouse.test(prose[0]?.text ?? '')
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
