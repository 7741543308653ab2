import type { XmlElement } from '#domain/xml/element.ts'

/**
 * What a document was parsed to: its elements, and the bytes of their text in UTF-8. All parsers must agree.
 */
export interface Found {
  elements: number
  bytes: number
}

/** What a tree of Wiredesk contains. */
export const foundIn = ({ children }: XmlElement): Found => {
  const found = { elements: 1, bytes: 0 }
  for (const child of children) {
    const { elements, bytes } =
      typeof child === 'string' ? { elements: 0, bytes: Buffer.byteLength(child) } : foundIn(child)
    found.elements += elements
    found.bytes += bytes
  }
  return found
}
