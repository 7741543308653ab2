import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { placeAttribute } from '#domain/markup/place-attribute.ts'
import { writeHtml } from '#domain/markup/write-html.ts'
import type { XmlElement } from '#domain/xml/element.ts'

/**
 * The most elements and entities of a page that people read; a reader view weighs each against its neighbors.
 */
const MAX_NODES = 20_000
/**
 * Longer pages, in characters without scripts, are read as they are: a reader view copies a page several
 * times.
 */
const MAX_LENGTH = 2_000_000

/**
 * The part of a page that a reader view shows (Mozilla's Readability, as in Firefox), as a tree whose
 * elements keep their places in the page; undefined if it finds none. The page has been parsed before, so its
 * depth is limited and it holds no scripts.
 */
export const readerView = (page: XmlElement): XmlElement | undefined => {
  const html = writeHtml(page)
  if (html.length > MAX_LENGTH || (html.match(/<[a-z]|&/g)?.length ?? 0) > MAX_NODES) return undefined
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const { content } = new Readability(document, { charThreshold: 250 }).parse() ?? {}
  return content ? placed(parseHtml(content), page.at) : undefined
}

const placed = (element: XmlElement, parent: XmlElement['at']): XmlElement => {
  const { [placeAttribute]: place = '', ...attributes } = element.attributes
  const [line, column] = place.split(':').map(Number)
  const at = line && column ? { line, column } : parent
  return {
    ...element,
    attributes,
    at,
    children: element.children.map(child => (typeof child === 'string' ? child : placed(child, at))),
  }
}
