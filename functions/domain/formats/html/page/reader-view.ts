import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { parseHtml } from '../../../markup/parse-html.ts'
import { placeAttribute } from '../../../markup/place-attribute.ts'
import { writeHtml } from '../../../markup/write-html.ts'
import type { XmlElement } from '../../../xml/element.ts'

/** Elements and entities beyond which a page is none that a person reads; each is a node that a reader view weighs against its neighbors. */
const MAX_NODES = 20_000
/** Characters of a page, its scripts out, beyond which it is read as it stands: a reader view copies it several times. */
const MAX_LENGTH = 2_000_000

/**
 * The part of a page that a reader view shows (Mozilla's Readability, as in Firefox), as a tree with the places that its elements have
 * in the page; undefined where it finds none. The page is parsed before, so depth is capped and no script is in it.
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
