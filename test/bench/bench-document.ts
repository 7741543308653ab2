import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A document of each XML format, as used by the tests. */
export const benchDocuments: Record<string, string> = {
  nitf: 'nitf/complete/input.xml',
  'newsml-g2': 'newsml-g2/complete-xhtml/input.xml',
  'newsml-1': 'newsml-1/embargoed-rights/input.xml',
  rss: 'rss/wordpress/input.xml',
  atom: 'atom/html-content/input.xml',
}

/** The path of a document by name. */
export const benchFile = (name: string): string =>
  join(import.meta.dirname, '../fixtures', benchDocuments[name] ?? '')

/** The bytes of a document by name. */
export const benchDocument = (name: string): Buffer => readFileSync(benchFile(name))
