import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'

/**
 * The paragraphs that an element holds, each as an element of its name: parted wherever two or more `br` follow each other with only white
 * space between, at a blank line behind a sentence, and at each `br` where every line between them is prose.
 */
export const splitAtBreaks = (whole: XmlElement): XmlElement[] => {
  const element = withBlankLines(whole)
  if (findDeep(element, 'br').length === 0) return [element]
  const parts: XmlNode[][] = [[]]
  let breaks: XmlNode[] = []
  for (const child of element.children.flatMap(unwrapped)) {
    if (typeof child !== 'string' && child.name === 'br') {
      breaks.push(child)
      continue
    }
    if (breaks.length > 0 && typeof child === 'string' && !child.trim()) continue
    if (breaks.length > 1) parts.push([])
    else parts.at(-1)?.push(...breaks)
    breaks = []
    parts.at(-1)?.push(child)
  }
  return parts.flatMap(splitAtSentences).map(children => ({ ...element, children }))
}

/** Pages whose style keeps white space set a blank line behind each paragraph (Yahoo Japan). */
const blankLine = /(?<=[.!?。！？」][”"]?)[ \t]{0,9}\n[ \t]{0,9}\n\s*/

const withBlankLines = (element: XmlElement): XmlElement => {
  if (!element.children.some(child => typeof child === 'string' && child.includes('\n'))) return element
  const br = { name: 'br', prefix: '', attributes: {}, at: element.at, children: [] }
  const parted = element.children.flatMap((child): XmlNode[] =>
    typeof child === 'string'
      ? child.split(blankLine).flatMap((part, at) => (at > 0 ? [br, br, part] : [part]))
      : [child],
  )
  return parted.length > element.children.length ? { ...element, children: parted } : element
}

/** The fewest lines that are a paragraph each, and the fewest characters of one on average. */
const LINES = 3
const LENGTH = 60

/** Old pages end each paragraph with one break: each line between them is a sentence or several, and they are longer than those of a poem. */
const splitAtSentences = (nodes: readonly XmlNode[]): XmlNode[][] => {
  const lines: XmlNode[][] = [[]]
  for (const node of nodes) {
    if (typeof node !== 'string' && node.name === 'br') lines.push([])
    else lines.at(-1)?.push(node)
  }
  const texts = lines.map(line =>
    line
      .map(node => (typeof node === 'string' ? node : textOf(node)))
      .join('')
      .trim(),
  )
  const told = texts.filter(text => text !== '')
  const isEach =
    told.length >= LINES &&
    told.join('').length >= told.length * LENGTH &&
    told.every(text => endsAsSentence(text))
  return isEach ? lines : [[...nodes]]
}

/** Unwraps a `font` or `span`, which mean nothing, if it contains breaks. */
const unwrapped = (node: XmlNode): XmlNode[] =>
  typeof node !== 'string' &&
  (node.name === 'font' || node.name === 'span') &&
  findDeep(node, 'br').length > 1
    ? node.children.flatMap(unwrapped)
    : [node]
