import { XmlDocument, XmlElement, XmlText } from 'libxml2-wasm'
import type { SeenElement } from './seen-by-saxes.ts'

/** The elements of a document in order, as libxml2 sees them. Throws if it is not XML. */
export const seenByLibxml2 = (xml: string): SeenElement[] => {
  const document = XmlDocument.fromString(xml)
  try {
    return visit(document.root)
  } finally {
    document.dispose()
  }
}

const visit = (element: XmlElement): SeenElement[] => {
  const below: SeenElement[] = []
  let text = ''
  for (let node = element.firstChild; node; node = node.next) {
    if (node instanceof XmlElement) below.push(...visit(node))
    else if (node instanceof XmlText) text += node.content
  }
  const attributes = Object.fromEntries(
    element.attrs.map(({ name, prefix, content }) => [prefix ? `${prefix}:${name}` : name, content]),
  )
  return [{ name: element.name, namespace: element.namespaceUri, attributes, text }, ...below]
}
