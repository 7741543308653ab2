import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weight, Weights } from './weigh-elements.ts'

/**
 * The most characters of such a line, and the largest share of a page's paragraphs that may be above a
 * headline.
 */
const most = 60
const share = 0.1

/**
 * Removes the short lines above the headline of a page (its section, a kicker), with which the story would
 * begin, since a reader view drops the headline. Nothing is removed if the first heading is among the story's
 * paragraphs.
 */
export const withoutKicker = (page: XmlElement, weights: Weights): XmlElement => {
  const titles = findDeep(page, 'h1')
  const [named] = findDeep(page, 'title').map(textOf)
  const title = titles.find(each => isIn(named, textOf(each).trim())) ?? titles[0]
  const weightOf = (node: XmlNode) => (typeof node === 'string' ? undefined : weights.get(node))
  const cut = (element: XmlElement): XmlElement | undefined => {
    if (element === title) return element
    for (const [index, child] of element.children.entries()) {
      const below = typeof child !== 'string' && weightOf(child)?.isMain ? cut(child) : undefined
      if (!below) continue
      const above = element.children.slice(0, index)
      const inParagraphs = above.reduce((sum, each) => sum + (weightOf(each)?.share ?? 0), 0)
      const kept = inParagraphs > share ? above : above.filter(each => !isShort(weightOf(each)))
      return { ...element, children: [...kept, below, ...element.children.slice(index + 1)] }
    }
    return undefined
  }
  return (title && cut(page)) ?? page
}

/** A heading with the name of the site may stand over the page's own, which its `title` begins with. */
const isIn = (named: string | undefined, heading: string): boolean =>
  heading !== '' && named?.trim().startsWith(heading) === true

const isShort = (weight: Weight | undefined): boolean =>
  weight !== undefined && weight.shown > 0 && weight.shown <= most
