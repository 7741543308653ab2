import { XMLParser } from 'fast-xml-parser'
import { benchDocument } from '../bench-document.ts'

/** The same bytes as a tree, in the order of the document as mixed content needs. */
export const prepare = (name: string) => {
  const bytes = benchDocument(name)
  return () => {
    const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false })
    const found: unknown[] = parser.parse(bytes.toString('utf8'))
    if (found.length === 0) throw new Error('There is no document')
  }
}
