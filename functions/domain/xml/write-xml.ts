import { legalText } from './legal-text.ts'
import type { NewElement, NewNode } from './new-element.ts'

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Names of elements and attributes in this code base: a strict subset of what XML allows. */
const NAME = /^(?:[a-z][\w.-]*:)?[a-z][\w.-]*$/i

/**
 * Writes an XML 1.0 document in UTF-8, well formed whatever text it holds, without DOCTYPE, entities,
 * comments, CDATA sections or processing instructions. Each child of an element named in `frames` that holds
 * only elements is put on its own line; all else is written as it is, since white space in running text is
 * visible. Throws on an invalid name, which only a writer's mistake can produce.
 */
export const writeXml = (root: NewElement, frames: ReadonlySet<string>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, frames, '')}\n`

const writeElement = (element: NewElement, frames: ReadonlySet<string>, indent: string): string => {
  const { name, children } = element
  const attributes = Object.entries(element.attributes)
    .map(([key, value]) => ` ${checked(key)}="${escapeText(value, /[&<>"\t\n\r]/g)}"`)
    .join('')
  const start = `<${checked(name)}${attributes}`
  if (children.length === 0) return `${start}/>`
  const isLaidOut = frames.has(name) && children.every(child => typeof child !== 'string')
  const inner = isLaidOut
    ? children.map(child => `\n${indent}  ${writeNode(child, frames, `${indent}  `)}`).join('')
    : children.map(child => writeNode(child, frames, indent)).join('')
  return `${start}>${inner}${isLaidOut ? `\n${indent}` : ''}</${name}>`
}

const writeNode = (node: NewNode, frames: ReadonlySet<string>, indent: string): string =>
  typeof node === 'string' ? escapeText(node, /[&<>\r]/g) : writeElement(node, frames, indent)

const escapeText = (text: string, special: RegExp): string =>
  legalText(text).replace(special, character => REFERENCES[character] ?? character)

const checked = (name: string): string => {
  if (!NAME.test(name)) throw new Error(`"${name}" is not a name that Wiredesk writes in XML`)
  return name
}
