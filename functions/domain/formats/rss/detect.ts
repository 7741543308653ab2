import type { Source } from '#domain/source.ts'
import { rootName } from '#domain/xml/root-name.ts'

/** RSS 0.91-2.0, including WordPress exports (WXR), and RSS 1.0, whose root is `rdf:RDF`. */
export const detectRss = ({ text }: Source): boolean => {
  const root = rootName(text)
  return root?.toLowerCase() === 'rss' || (root === 'RDF' && text.includes('http://purl.org/rss/1.0/'))
}
