import { parseXml } from '#domain/xml/parse-xml.ts'
import { benchDocument } from '../bench-document.ts'

/** A document as a tree. */
export const prepare = (name: string) => {
  const bytes = benchDocument(name)
  return () => {
    const parsed = parseXml(bytes.toString('utf8'))
    if (!parsed.ok) throw new Error(parsed.rejection.detail)
  }
}
