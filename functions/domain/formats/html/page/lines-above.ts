import type { Span } from '#domain/copy.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
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
 * The lines that a page sets over its story: above its title (its first `h1`, or `h2` where it has none), and below that down to the first paragraph that is a sentence. Links are none, which
 * lead to other stories.
 */
export const linesAbove = (page: XmlElement): Span[] => {
  const lines: XmlElement[] = []
  const title = findDeep(page, 'h1').length > 0 ? 'h1' : 'h2'
  let isTitled = false
  const visit = (element: XmlElement): boolean =>
    element.children.some(child => {
      if (typeof child === 'string' || silent.has(child.name)) return false
      if (child.name === title) {
        isTitled = true
        return false
      }
      if (!child.children.some(isText)) return visit(child)
      if ((isTitled || title === 'h2') && child.name === 'p' && isProse(textOf(child))) return true
      lines.push(child)
      return lines.length === most
    })
  visit(page)
  return isTitled ? lines.flatMap(line => spanOf(line, `html: ${line.name}`) ?? []) : []
}

const isText = (node: XmlNode): boolean => typeof node === 'string' && node.trim() !== ''
