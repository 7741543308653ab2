import type { Source } from '#domain/source.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readAppl } from '../ap-appl/read.ts'
import type { FormatReading } from '../format.ts'
import { readNewsml1 } from '../newsml-1/read.ts'
import { readNewsmlG2 } from '../newsml-g2/read.ts'
import { readNitf } from '../nitf/read.ts'
import { type NamedText, packedDocuments } from '../reading/packed-documents.ts'

/** Items of formats that are read, and who reads them. */
const items = { Publication: readAppl, newsItem: readNewsmlG2, NewsItem: readNewsml1, nitf: readNitf }

/** What word processors save as one file of XML: OpenDocument, Word 2003, Office Open XML in one part. */
const documents: ReadonlySet<string> = new Set(['office:document', 'w:wordDocument', 'pkg:package'])

/**
 * Reads APPL of AP, and the items that a system's own element holds, such as the answer of an interface or a day's stories in one file, if as text. Any other
 * XML is refused: where it breaks if it is broken, else by the name of its root.
 */
export const readXml = (source: Source): FormatReading => {
  const parsed = parseXml(source.text)
  if (!parsed.ok) return parsed
  const { root } = parsed.value
  for (const [name, read] of Object.entries(items))
    if ([root, ...findDeep(root, name)].some(item => item.name === name && isWhole(item))) return read(source)
  const packed = packedDocuments([root, ...findDeep(root, '*')].flatMap(toText), source)
  if (packed) return { ok: true, copies: [], drops: packed }
  const { name, prefix, at } = root
  const isDocument = documents.has(`${prefix}:${name}`)
  return {
    ok: false,
    rejection: {
      code: 'unknown-format',
      detail: isDocument
        ? 'The XML is a document of a word processor. Save the story as Word (.docx) or text and drop that.'
        : `The XML begins with the element "${name}", so it is not NITF, NewsML-G2, NewsML 1, RSS or Atom. Send the story as one of these.`,
      line: at.line,
      column: at.column,
    },
  }
}

/** The text of an element that holds no others. */
const toText = (element: XmlElement): NamedText[] => {
  const { name, children, at } = element
  const raw = textOf(element).trim()
  const isLeaf = raw !== '' && children.every(child => typeof child === 'string')
  return isLeaf ? [{ name, span: { raw, source: `xml: ${name}`, at } }] : []
}

/** Whether an element has what its format demands of it, and is none of a system's own that is called the same. */
const isWhole = (item: XmlElement): boolean =>
  item.attributes.guid !== undefined ||
  ['Identification', 'body'].some(name => findFirst(item, name) !== undefined)
