import { XMLParser } from 'fast-xml-parser'
import { benchDocument } from '../bench-document.ts'
import type { Found } from '../found.ts'

/** A node of its tree: children by their element's name, with "#text" among them. */
type Node = Record<string, unknown>

const parse = (bytes: Buffer): Node[] => {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false })
  const found: Node[] = parser.parse(bytes.toString('utf8'))
  if (found.length === 0) throw new Error('There is no document')
  return found
}

/** The same bytes as a tree in document order, as mixed content requires. */
export const prepare = (name: string) => {
  const bytes = benchDocument(name)
  return () => parse(bytes)
}

export const find = (name: string) =>
  foundAmong(parse(benchDocument(name)).filter(node => !('#text' in node)))

const foundAmong = (nodes: readonly Node[]): Found => {
  const found = { elements: 0, bytes: 0 }
  for (const [name, held] of nodes.flatMap(node => Object.entries(node))) {
    if (name === '#text') found.bytes += Buffer.byteLength(String(held))
    if (!Array.isArray(held) || name.startsWith('?')) continue
    const inside = foundAmong(held)
    found.elements += 1 + inside.elements
    found.bytes += inside.bytes
  }
  return found
}
