import type { XmlElement } from '#domain/xml/element.ts'

/** The prefix by which readers know what a namespace names. */
const usual: Readonly<Record<string, string>> = {
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.w3.org/2005/Atom': 'atom',
}

/** A feed in which elements of these namespaces have the prefixes that all others give them, if its root declares prefixes of its own for them. */
export const withUsualPrefixes = (root: XmlElement): XmlElement => {
  const own = new Map(
    Object.entries(root.attributes).flatMap(([name, uri]) => {
      const prefix = name.startsWith('xmlns:') ? name.slice(6) : undefined
      const known = usual[uri]
      return prefix && known && prefix !== known ? [[prefix, known] as const] : []
    }),
  )
  return own.size > 0 ? rename(root, own) : root
}

const rename = (element: XmlElement, own: ReadonlyMap<string, string>): XmlElement => ({
  ...element,
  prefix: own.get(element.prefix) ?? element.prefix,
  children: element.children.map(child => (typeof child === 'string' ? child : rename(child, own))),
})
