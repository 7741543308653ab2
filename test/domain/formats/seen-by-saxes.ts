import { SaxesParser } from 'saxes'

/** An element of a document, with its namespace, attributes (without namespace declarations) and own text. */
export interface SeenElement {
  name: string
  namespace: string
  attributes: Record<string, string>
  text: string
}

/**
 * The elements of a document in order, as seen by the parser that Wiredesk reads with, but with namespaces.
 * Throws if it is not XML.
 */
export const seenBySaxes = (xml: string): SeenElement[] => {
  const found: SeenElement[] = []
  const open: SeenElement[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns')
    const element = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(own.map(({ name, value }) => [name, value])),
      text: '',
    }
    found.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}
