import type { Block, Copy } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { readPage } from '#domain/markup/blocks/read-page.ts'
import { standfirstNames } from '#domain/markup/boxes/box-names.ts'
import { classWords } from '#domain/markup/boxes/class-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readNitfElement } from '../nitf/reading/read-nitf-element.ts'
import { pageToCopy } from './page-to-copy.ts'
import { readHeldText } from './read-held-text.ts'
import { splitNotepad } from './split-notepad.ts'

/**
 * The content of a NewsML element: a `nitf` document, HTML elements, escaped HTML, or plain text. `source`
 * names the element.
 */
export const readContentElement = (element: XmlElement, source: string, receivedAt: string): Copy => {
  const nitf = findFirst(element, 'nitf')
  if (nitf) return readNitfElement(nitf, receivedAt)
  if (element.children.every(child => typeof child === 'string'))
    return readHeldText(textOf(element), element.at, source, receivedAt)
  const { story, asides } = splitNotepad(findFirst(element, 'html') ?? element, `${source}/notepad`)
  const page = opened(story)
  const copy = pageToCopy(readPage(page, source))
  return {
    ...copy,
    blocks: [...openingAbove(page, copy.blocks), ...copy.blocks],
    ...(asides.length > 0 && { asides }),
  }
}

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
