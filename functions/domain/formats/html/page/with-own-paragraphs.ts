import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { withChildren } from '#domain/xml/with-children.ts'

/** A page in which elements of a site's own are paragraphs, where several of one name stand with no words between ("<x-text>…</x-text><x-text>…</x-text>"): HTML sets them in one line. */
export const withOwnParagraphs = (element: XmlElement): XmlElement => {
  const count = new Map<string, number>()
  for (const child of element.children)
    if (isOwn(child)) count.set(child.name, (count.get(child.name) ?? 0) + 1)
  const isBlock = !holdsWords(element)
  const children = element.children.map(child => {
    if (typeof child === 'string') return child
    const inner = withOwnParagraphs(child)
    if (!isBlock || !isOwn(child) || count.get(child.name) === 1) return inner
    return { ...inner, name: holdsWords(child) ? 'p' : 'div' }
  })
  return withChildren(element, children)
}

/** A custom element has a hyphen in its name (HTML, 4.13.3). */
const isOwn = (node: XmlNode): node is XmlElement => typeof node !== 'string' && node.name.includes('-')

const holdsWords = ({ children }: XmlElement): boolean =>
  children.some(child => typeof child === 'string' && child.trim() !== '')
