import type { Block, Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import type { Media } from '#schemas/article.ts'
import { hasClass } from '../has-class.ts'
import { withoutElements } from '../without-elements.ts'
import { readBlocks } from './read-blocks.ts'
import { readFigure } from './read-figure.ts'
import { tablesIn } from './tables-in.ts'

/** A story in HTML: its blocks, and what its page header and figures state beside them. */
export interface Page {
  blocks: Block[]
  headline: Span | undefined
  byline: Span | undefined
  summary: Span | undefined
  media: Media[]
}

/**
 * Reads the HTML that agencies send as a story's content. The story is what schema.org calls `articleBody`
 * (TT: `bodytext`), or else the whole body. `header` and `footer` repeat what is stated elsewhere, and a
 * paragraph of class `teaser` (dpa) is the summary. `source` names the element that holds it all.
 */
export const readPage = (html: XmlElement, source: string): Page => {
  const body = findFirst(html, 'body') ?? html
  const everything = findDeep(body, '*')
  const story = everything.find(isStory) ?? body
  const teaser = everything.find(element => element.name === 'p' && hasClass(element, 'teaser'))
  const figures = findDeep(body, 'figure')
  const depicted = new Set(figures.flatMap(figure => findDeep(figure, '*')))
  const byline = everything.find(
    part => isByline(part) && !depicted.has(part) && !findDeep(part, '*').some(isByline),
  )
  return {
    blocks: readBlocks(
      withoutElements(
        story,
        (element, parent) => isFrame(element, parent) || element === teaser || element === byline,
      ),
    ),
    headline: spanOf(findDeep(body, 'h1')[0], `${source}/h1`),
    byline: spanOf(byline, `${source}/.byline`),
    summary: spanOf(teaser, `${source}/p.teaser`),
    media: figures
      .filter(figure => tablesIn(figure).length === 0)
      .map(readFigure)
      .filter(({ href, caption }) => href ?? caption),
  }
}

const isByline = (element: XmlElement): boolean => hasClass(element, 'byline') || hasClass(element, 'Byline')

const isStory = (element: XmlElement): boolean =>
  element.attributes.itemprop === 'articleBody' || hasClass(element, 'bodytext')

/** A nameless `section` is a part of the story with its heading, and a quotation's `footer` says whose it is. */
const isFrame = ({ name }: XmlElement, parent: XmlElement): boolean =>
  (name === 'header' || name === 'footer') &&
  parent.name !== 'blockquote' &&
  (parent.name !== 'section' || parent.attributes.class !== undefined)
