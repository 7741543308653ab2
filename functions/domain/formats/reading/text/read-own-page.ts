import type { Block, Copy, Span } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { readPage } from '#domain/markup/blocks/read-page.ts'
import { standfirstNames } from '#domain/markup/boxes/box-names.ts'
import { classWords } from '#domain/markup/boxes/class-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { warnOfEmbeds } from '../media/warn-of-embeds.ts'
import { pageToCopy } from './page-to-copy.ts'

/** The HTML of an agency's story, with its boxes of facts and the sentences that it sets above the story. `source` names what holds it. */
export const readOwnPage = (html: XmlElement, source: string): Copy => {
  const page = opened(html)
  const copy = pageToCopy(readPage(page, source))
  const titles = headersOf(page, source)
  return {
    ...copy,
    ...(titles.length > 0 && { titles }),
    ...warnOfEmbeds(page, true),
    blocks: [...openingAbove(page, copy.blocks), ...copy.blocks],
  }
}

/** What its title and headers say, which repeat the headline: a desk may give orders there. */
const headersOf = (page: XmlElement, source: string): Span[] =>
  ['title', 'header'].flatMap(name =>
    findDeep(page, name)
      .flatMap(element => readBlocks({ ...element, name: 'div' }))
      .map(({ text }) => ({ raw: text, source: `${source}/${name}` })),
  )

/** The first sentences, where an agency sets them above the element that holds the story (TT: `ingress` over `bodytext`). */
const openingAbove = (page: XmlElement, blocks: readonly Block[]): Block[] => {
  const element = findDeep(page, '*').find(each => standfirstNames.test(classWords(each)))
  const opening = element ? readBlocks({ ...element, name: 'p' }) : []
  return opening.filter(({ text }) => isProse(text) && blocks.every(block => block.text !== text))
}

/** An element whose `aside`s are parts of the story, as an agency sets its boxes of facts; those that only link elsewhere are not. */
const opened = (element: XmlElement): XmlElement => ({
  ...element,
  name: element.name === 'aside' && findDeep(element, 'a').length === 0 ? 'div' : element.name,
  children: element.children.map(child => (typeof child === 'string' ? child : opened(child))),
})
