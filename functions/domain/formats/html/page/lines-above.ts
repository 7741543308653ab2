import type { Span } from '#domain/copy.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** Lines that are looked at: a menu that is no list of links has hundreds. */
const most = 60
const silent = new Set([
  'a',
  'head',
  'nav',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
])

/**
 * The lines that a page sets over its story: above its first heading, and below that down to the first paragraph that is a sentence. Links are none, which
 * lead to other stories.
 */
export const linesAbove = (page: XmlElement): Span[] => {
  const lines: XmlElement[] = []
  let isTitled = false
  const visit = (element: XmlElement): boolean =>
    element.children.some(child => {
      if (typeof child === 'string' || silent.has(child.name)) return false
      if (child.name === 'h1') {
        isTitled = true
        return false
      }
      if (!child.children.some(isText)) return visit(child)
      if (isTitled && child.name === 'p' && isProse(textOf(child))) return true
      lines.push(child)
      return lines.length === most
    })
  visit(page)
  return isTitled ? lines.flatMap(line => spanOf(line, `html: ${line.name}`) ?? []) : []
}

const isText = (node: XmlNode): boolean => typeof node === 'string' && node.trim() !== ''
