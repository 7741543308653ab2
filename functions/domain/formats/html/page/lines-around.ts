import type { Span } from '../../../copy.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { findDeep } from '../../../xml/find-deep.ts'
import { spanOf } from '../../../xml/span-of.ts'

/** Where a page sets what is not its story; a press office prints its embargo there too. */
const around = ['header', 'aside', 'footer']
/** Lines that are looked at: a menu has hundreds. */
const most = 60

/** The lines of a page around its story, other than links. */
export const linesAround = (page: XmlElement): Span[] => {
  const lines = around.flatMap(name => findDeep(page, name)).flatMap(box => [box, ...findDeep(box, '*')])
  return [...new Set(lines)]
    .filter(line => line.name !== 'a' && line.children.some(isText))
    .slice(0, most)
    .flatMap(line => spanOf(line, `html: ${line.name}`) ?? [])
}

const isText = (node: XmlElement['children'][number]): boolean =>
  typeof node === 'string' && node.trim() !== ''
