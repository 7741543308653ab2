import { rootName } from './root-name.ts'

/** The roots of documents that agencies send one after another: NITF, and both NewsMLs. */
const WIRE = /^(?:nitf|NewsML|newsMessage|newsItem)$/i

/** A declaration over a document that is not the first. */
const DECLARATION = /<\?xml\s[^<>]*>/

/**
 * The wire documents that stand one after another in one text, as a spool leaves them, each with the number of lines
 * above it and all but the first without a declaration. Empty unless there are several, all with the root of the first.
 */
export const splitDocuments = (text: string): { document: string; above: number }[] => {
  const root = rootName(text)
  if (!root || !WIRE.test(root)) return []
  const parts = text.split(new RegExp(`(?<=</(?:[\\w.-]+:)?${root}\\s{0,9}>)`))
  const documents: { document: string; above: number }[] = []
  let above = 0
  for (const [index, part] of parts.entries()) {
    const document = index > 0 ? part.replace(DECLARATION, '') : part
    if (document.trim() !== '')
      documents.push({ document: document.trimStart(), above: above + lead(document) })
    above += part.split('\n').length - 1
  }
  const isAlike = documents.every(({ document }) => rootName(document) === root)
  return isAlike && documents.length > 1 ? documents : []
}

/** How many lines of white space it begins with. */
const lead = (document: string): number =>
  document.slice(0, document.length - document.trimStart().length).split('\n').length - 1
