import { weighElements } from '#domain/markup/boxes/weigh-elements.ts'
import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** The fewest paragraphs and characters of a story, and the most characters of who wrote it or when. */
const paragraphs = 2
const characters = 150
const line = 80

/**
 * The stories that a page loads below its own as the reader scrolls: elements named like the one that holds the first headline, each with a headline
 * of its own and its own author, or day, or below an `article`, under a link to their own page, or as an `article` wherever it stands. A part of a story
 * that says when, under a heading of second rank, is none.
 */
export const findNextStories = (page: XmlElement): XmlElement[] => {
  const [title] = findDeep(page, 'h1')
  if (!title) return []
  const weights = weighElements(page)
  const tells = (element: XmlElement): boolean => {
    const { paragraphs: told = 0, shown = 0 } = weights.get(element) ?? {}
    return told >= paragraphs && shown >= characters
  }
  const isStory = (element: XmlElement): boolean => tells(element) && isSigned(element)
  const search = (element: XmlElement): XmlElement[] => {
    const parts = element.children.filter(isElement)
    const own = parts.find(part => part === title || findDeep(part, 'h1').includes(title))
    if (!own || own === title) return []
    const others = parts
      .slice(parts.indexOf(own) + 1)
      .filter(part => isNamedAs(own, part) || (own.name === 'article' && leadsOn(part)))
    return others.length > 0 && isStory(own) ? others.filter(isStory) : search(own)
  }
  const found = search(page)
  const articles = findDeep(page, 'article')
  const own = articles.find(article => findDeep(article, 'h1').includes(title))
  if (!own || !tells(own)) return found
  const inner = new Set([own, ...found].flatMap(part => [part, ...findDeep(part, 'article')]))
  const others = articles.slice(articles.indexOf(own)).filter(article => !inner.has(article))
  return [...found, ...others.filter(isStory)]
}

const isNamedAs = (own: XmlElement, part: XmlElement): boolean =>
  part.name === own.name && part.attributes.class === own.attributes.class

/** Whether the first heading of a part is a link. */
const leadsOn = (part: XmlElement): boolean => {
  const heading = findDeep(part, '*').find(({ name }) => /^h[12]$/.test(name))
  return findDeep(heading, 'a').some(({ attributes }) => attributes.href && !attributes.href.startsWith('#'))
}

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

const isSigned = (element: XmlElement): boolean => {
  const parts = findDeep(element, '*')
  const at = parts.findIndex(({ name }) => name === 'h1' || name === 'h2')
  const lines = parts
    .slice(at + 1)
    .map(part => textOf(part).trim())
    .filter(text => text.length > 0 && text.length <= line)
  return (
    at >= 0 && lines.some(text => isMarkedByline(text) || (parts[at]?.name === 'h1' && isTimestamp(text)))
  )
}
