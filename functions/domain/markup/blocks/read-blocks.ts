import type { Block } from '#domain/copy.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { blockElements, containerElements, skippedElements } from '../elements/block-elements.ts'
import { inlineElements } from '../elements/inline-elements.ts'
import { readLines } from './read-lines.ts'
import { splitAtBreaks } from './split-at-breaks.ts'
import { tablesIn } from './tables-in.ts'
import { withNumbers } from './with-numbers.ts'
import { withWholeRows } from './with-whole-rows.ts'
import { writeInline } from './write-inline.ts'

/**
 * The blocks of text inside an element of XHTML or NITF, in order. Containers are opened; loose text in one
 * becomes a paragraph; a paragraph with two line breaks in a row becomes two. Pictures, scripts and page
 * machinery yield nothing; a figure yields its tables.
 */
export const readBlocks = (container: XmlElement): Block[] => {
  const blocks: Block[] = []
  let loose: XmlNode[] = []
  const flush = () => {
    if (loose.length > 0) blocks.push(...paragraphs({ ...container, name: 'p', children: loose }))
    loose = []
  }
  for (const [index, child] of container.children.entries()) {
    if (typeof child === 'string' || child.name === 'br' || (child.name !== 'hr' && isInline(child))) {
      loose.push(child)
      continue
    }
    if (child.name !== 'figure' && isSkipped(child) && isWithin(loose.at(-1), container.children[index + 1]))
      continue
    flush()
    if (child.name === 'figure') blocks.push(...tablesIn(child).flatMap(block))
    if (isSkipped(child)) continue
    if (child.name === 'p') blocks.push(...readParagraph(child))
    else if (child.name === 'pre' && isTyped(textOf(child))) blocks.push(...readTyped(child))
    else if (child.name === 'table' && isLayout(child)) blocks.push(...readBlocks(asBoxes(child)))
    else if (blockElements[child.name]) blocks.push(...block(child))
    else blocks.push(...readBlocks(child))
  }
  flush()
  return blocks
}

const isSkipped = ({ name }: XmlElement): boolean => skippedElements.has(name)

/** Whether what stands between two texts stands within a sentence: the picture of a ship in "The ferry", "runs again". */
const isWithin = (above: XmlNode | undefined, below: XmlNode | undefined): boolean =>
  typeof below === 'string' &&
  /^\s*[\p{Ll},;:)]/u.test(below) &&
  /[\p{L}\p{N},][”"’')]?\s*$/u.test(typeof above === 'string' ? above : textOf(above))

/** Where typed prose parts its paragraphs: at a blank line, or where a sentence ends and the next line is set in. */
const parted = /\n[^\S\n]*\n|[.!?]["”’»]?\n[^\S\n]{1,9}["“„«]?\p{Lu}/u

/** Whether preformatted text is typed prose: paragraphs, wide ones among them, and no columns. */
const isTyped = (text: string): boolean =>
  parted.test(text.trim()) && /[^\n]{56}/.test(text) && !/\S {3,}\S/.test(text)

const readTyped = (element: XmlElement): Block[] =>
  readLines(textOf(element)).map(line => ({ ...line, at: element.at }))

/** The longest cell of a table of figures or names, in characters. */
const MAX_CELL = 300

/**
 * Whether a table only lays out a page: it says so, has the page's headline or a single cell, or one of its cells holds paragraphs, and
 * is longer than any cell of a real table.
 */
const isLayout = (table: XmlElement): boolean =>
  findDeep(table, 'h1').length > 0 ||
  table.attributes.role === 'presentation' ||
  findDeep(table, 'td').length === 1 ||
  findDeep(table, 'td').some(
    cell =>
      cell.children.some(child => typeof child !== 'string' && PARTS.has(child.name)) &&
      textOf(cell).length > MAX_CELL,
  )

/** A table that lays out a page, as the boxes that its cells are. */
const asBoxes = (element: XmlElement): XmlElement => ({
  ...element,
  name: 'div',
  children: element.children.map(child =>
    typeof child !== 'string' && CELLS.has(child.name) ? asBoxes(child) : child,
  ),
})

const CELLS = new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th'])

const PARTS = new Set(['p', 'br', 'div', 'table'])

/** What stands in a line; a `b` that nobody closed holds all paragraphs below. */
const isInline = (element: XmlElement): boolean =>
  element.name in inlineElements
    ? findDeep(element, 'p').length < 2
    : !isBlock(element) && !holdsBlock(element)

const isBlock = (element: XmlElement): boolean =>
  element.name in blockElements || containerElements.has(element.name) || isSkipped(element)

const holdsBlock = (element: XmlElement): boolean =>
  element.children.some(child => typeof child !== 'string' && (isBlock(child) || holdsBlock(child)))

/** A `p` that holds blocks, which HTML forbids but agencies write, is treated as a container. */
const readParagraph = (element: XmlElement): Block[] =>
  holdsBlock(element) ? readBlocks({ ...element, name: 'div' }) : paragraphs(element)

const paragraphs = (element: XmlElement): Block[] => splitAtBreaks(element).flatMap(block)

/** The length of a paragraph above which its markup is not written, in UTF-16 code units. */
const MAX_LENGTH = 1_000_000

const block = (stated: XmlElement): Block[] => {
  const element = asShown(stated)
  const shape = blockElements[element.name]
  if (!shape) return []
  const whole = textOf(element)
  // Longer than any story, and refused as such later, so no markup is written here.
  if (whole.length > MAX_LENGTH) return [{ kind: shape.kind, text: whole, at: element.at }]
  const { html, text } = writeInline(element)
  const visible = shape.kind === 'preformatted' ? text.trimEnd() : tidy(text)
  if (!visible.trim()) return []
  const inner = shape.kind === 'preformatted' ? html : html.replace(/ {2,}/g, ' ').trim()
  return [
    { kind: shape.kind, text: visible, html: `<${shape.html}>${inner}</${shape.html}>`, at: element.at },
  ]
}

const asShown = (element: XmlElement): XmlElement => {
  if (element.name === 'table') return withWholeRows(element)
  return element.name === 'ol' ? withNumbers(element) : element
}

/**
 * Collapses white space, except for the tabs and line feeds that separate cells, rows and broken lines.
 * Linear time, whatever the text.
 */
const tidy = (text: string): string => (/[\n\t]| {2}/.test(text) ? tidyLines(text) : text.trim())

const tidyLines = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
    .replace(/ ?\t */g, '\t')
