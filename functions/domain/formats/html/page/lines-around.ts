import type { Span } from '#domain/copy.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/** Lines that are looked at: a menu has hundreds. */
const most = 60

/** The lines of a page's elements called `names`, other than links. */
export const linesAround = (page: XmlElement, names: ReadonlySet<string>): Span[] => {
  const lines: XmlElement[] = []
  const visit = (element: XmlElement, isAround: boolean) => {
    if (lines.length === most) return
    if (isAround && element.name !== 'a' && element.children.some(isText)) lines.push(element)
    for (const child of element.children)
      if (typeof child !== 'string') visit(child, isAround || names.has(child.name))
  }
  visit(page, false)
  return lines.flatMap(line => spanOf(line, `html: ${line.name}`) ?? [])
}

const isText = (node: XmlNode): boolean => typeof node === 'string' && node.trim() !== ''
