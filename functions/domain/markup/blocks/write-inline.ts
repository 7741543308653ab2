import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { containerElements, nestedElements, skippedElements } from '../elements/block-elements.ts'
import { inlineElements } from '../elements/inline-elements.ts'
import { escapeHtml } from '../escape-html.ts'

/** The content of a block as HTML and as visible text. */
export interface Inline {
  html: string
  text: string
}

/** A mark of quotation at the beginning or before it. */
const QUOTED = /^.?["“”„«»「『]/u

/** What leads from a note back to its mark: "↩︎". */
const back = /^\s?[↩⤴]\uFE0E?\s?$/u

const LINK = /^(?:https?:|mailto:)/i

/** In an item, their first item is a line of its own. */
const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl'])

/**
 * Writes the children of a block as HTML of the allowlist and as text. Lists and tables keep their inner
 * elements. In the text, a cell ends with a tab, a row or item with a line feed, and `br` is a line feed, as
 * is what parts a `div`, or the `cite` of a quotation, from its neighbors; other white space is one space, unless `preformatted`. A `q`, which browsers show in marks, is
 * written with them, figures of a `sup` are raised: 10<sup>6</sup> is not 106, and
 * the reading of a `ruby` stands in parentheses, and the source of a formula (`annotation`) is left out. What an `ins` replaces is left out: "$12 $14" would be two prices.
 */
export const writeInline = (element: XmlElement, preformatted = element.name === 'pre'): Inline => {
  let html = ''
  let text = ''
  let isParted = false
  const part = (isApart: boolean): void => {
    if ((isApart || isParted) && text.trim() !== '' && !text.endsWith('\n')) {
      html += '<br>'
      text += '\n'
    }
    isParted = isApart
  }
  for (const [index, child] of element.children.entries()) {
    if (typeof child === 'string') {
      if (child.trim() !== '') part(false)
      const words = preformatted ? child : collapse(child)
      html += escapeHtml(words)
      text += words
      continue
    }
    if (skippedElements.has(child.name) || child.name === 'annotation' || isReplaced(element, index)) continue
    if (child.name === 'br') {
      html += '<br>'
      text += '\n'
      continue
    }
    const inner = writeInline(child, preformatted)
    // The lower part of a fraction, in MathML.
    if (element.name === 'mfrac' && text.trim() !== '') {
      html += '/'
      text += '/'
    }
    if (child.name === 'a' && back.test(inner.text)) continue
    if (inner.text.trim() !== '') part(containerElements.has(child.name) || isSigning(child, text))
    if (lists.has(child.name) && text.trim() !== '' && !text.endsWith('\n')) text += '\n'
    const isBare = child.name === 'q' && !QUOTED.test(text.slice(-1) + inner.text.trim())
    const isGloss = child.name === 'rt' && !element.children.some(isParenthesis)
    html += isBare ? `“${inner.html}”` : isGloss ? `(${inner.html})` : wrap(child, inner.html)
    const said = child.name === 'sup' ? raised(inner.text) : inner.text
    const words = isGloss ? `(${said})` : said
    text += isBare ? `“${words}”` : words + ending(child.name)
  }
  return { html, text }
}

/** Whether it names who said the sentence that it is glued to: "We stay.<cite>Ada Quill</cite>". */
const isSigning = ({ name }: XmlElement, above: string): boolean =>
  name === 'cite' && /[.!?…]["”’»]?$/u.test(above)

const isParenthesis = (node: XmlNode): boolean => typeof node !== 'string' && node.name === 'rp'

/** Whether a child is struck out, and what stands instead comes next. */
const isReplaced = ({ children }: XmlElement, index: number): boolean => {
  const child = children[index]
  if (typeof child !== 'object' || !/^(?:del|s|strike)$/.test(child.name)) return false
  const next = children
    .slice(index + 1, index + 3)
    .find(node => typeof node !== 'string' || node.trim() !== '')
  return typeof next === 'object' && next.name === 'ins'
}

const FIGURES = '0123456789-−+'

/** A few figures as characters of their own, which text without markup needs; other words stay. */
const raised = (words: string): string =>
  /^[-−+]?\d{1,4}$/.test(words)
    ? words.replace(/./g, figure => '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺'[FIGURES.indexOf(figure)] ?? figure)
    : words

/** Collapses white space to single spaces; most text has no other. */
const collapse = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text)

const wrap = (element: XmlElement, inner: string): string => {
  if (nestedElements.has(element.name)) return `<${element.name}>${inner}</${element.name}>`
  const name = inlineElements[element.name]
  if (!name) return inner
  if (name !== 'a') return `<${name}>${inner}</${name}>`
  const href = element.attributes.href?.trim() ?? ''
  return LINK.test(href) ? `<a href="${escapeHtml(href)}">${inner}</a>` : inner
}

const ending = (name: string): string => {
  if (name === 'td' || name === 'th') return '\t'
  return nestedElements.has(name) ? '\n' : ''
}
