import type { Block } from '#domain/copy.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** The fewest paragraphs that tell a story; a card of one has its first sentence. */
const fewest = 2

/**
 * The articles of a page under headings of their own, other than `headline`, of whose paragraphs none is in `blocks`: other stories. The heading of a
 * card is a link.
 */
export const findUnreadStories = (
  page: XmlElement,
  blocks: readonly Block[],
  headline: string | undefined,
): XmlElement[] => {
  const others = findDeep(page, 'article').filter(article => hasOwnHeadline(article, headline))
  if (others.length === 0) return []
  const read = new Set(blocks.map(({ text }) => lineOf(text)))
  return others.filter(article => {
    const told = findDeep(article, 'p')
      .map(part => lineOf(textOf(part)))
      .filter(isProse)
    return told.length >= fewest && !told.some(text => read.has(text))
  })
}

const hasOwnHeadline = (article: XmlElement, headline: string | undefined): boolean => {
  const heading = findDeep(article, '*').find(({ name }) => /^h[1-3]$/.test(name))
  return heading !== undefined && textOf(heading).trim() !== headline && findDeep(heading, 'a').length === 0
}

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim()
