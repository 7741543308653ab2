import type { XmlElement } from '../xml/element.ts'
import { escapeHtml } from './escape-html.ts'
import { placeAttribute } from './place-attribute.ts'

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
const RAW = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math'])
const NAME = /^[a-z][a-z\d-]*$/

/** The attributes that a reader view weighs, or a story keeps: any other would only cost time. */
const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'href',
  'src',
  'alt',
  'hidden',
  'aria-hidden',
  'dir',
  'lang',
]

/**
 * Writes a tree as HTML that every parser reads the same way: text is escaped, scripts and embedded documents
 * are left out, and each element carries its position as `data-place` ("12:5").
 */
export const writeHtml = (element: XmlElement): string => element.children.map(writeNode).join('')

const writeNode = (node: XmlElement | string): string => {
  if (typeof node === 'string') return node.replace(/[&<]/g, escapeHtml)
  if (RAW.has(node.name)) return ''
  if (!NAME.test(node.name)) return writeHtml(node)
  const attributes = ATTRIBUTES.filter(name => !/^(?:data:|$)/.test(node.attributes[name] ?? ''))
    .map(name => ` ${name}="${escapeHtml(node.attributes[name] ?? '')}"`)
    .join('')
  const start = `<${node.name}${attributes} ${placeAttribute}="${node.at.line}:${node.at.column}">`
  return VOID.has(node.name) ? start : `${start}${writeHtml(node)}</${node.name}>`
}
