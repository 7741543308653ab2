import type { Block } from '#domain/copy.ts'
import { readPage } from '#domain/markup/blocks/read-page.ts'
import type { Weights } from '#domain/markup/boxes/weigh-elements.ts'
import { withoutBoxes } from '#domain/markup/boxes/without-boxes.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findEntries } from './find-entries.ts'

/** The hour of an entry, if no `time` holds it: "17:40h", "kl. 18.02". */
const hour = /^(?:kl\.? ?)?\d{1,2}[.:h]\d{2}(?: ?(?:h|uhr|[ap]\.?m\.?))?$/i

/**
 * The entries of a live blog, each with its heading, newest first as on the page; empty if the page shows no
 * entries.
 */
export const readEntries = (page: XmlElement, weights: Weights): Block[] => {
  const entries = findEntries(page, weights)
  const blocks = entries ? readPage(opened(withoutBoxes(entries, weights)), 'html: body').blocks : []
  return blocks.filter(({ text }) => !hour.test(text))
}

/** The element with only headings left in each `header`, which holds the time and the writer too. */
const opened = (element: XmlElement): XmlElement => ({
  ...element,
  name: element.name === 'header' ? 'div' : element.name,
  children: element.name === 'header' ? headingsIn(element) : element.children.map(openedNode),
})

const openedNode = (node: XmlNode): XmlNode => (typeof node === 'string' ? node : opened(node))

const headingsIn = ({ children }: XmlElement): XmlElement[] =>
  children.flatMap(child => {
    if (typeof child === 'string') return []
    return /^h[1-6]$/.test(child.name) ? [child] : headingsIn(child)
  })
