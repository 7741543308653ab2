import type { Aside } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { hasClass } from '#domain/markup/has-class.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'

/** Parts the text of an element from dpa's block for editors (class `notepad`), whose lines are not for publication. */
export const splitNotepad = (element: XmlElement, source: string): { story: XmlElement; asides: Aside[] } => {
  const notepads = new Set(findDeep(element, 'section').filter(section => hasClass(section, 'notepad')))
  if (notepads.size === 0) return { story: element, asides: [] }
  const asides = [...notepads]
    .flatMap(readBlocks)
    .flatMap(({ text, at }) =>
      text.split('\n').map((raw): Aside => ({ raw, source, ...(at && { at }), kind: 'private' })),
    )
  return { story: without(element, notepads), asides }
}

const without = (element: XmlElement, parts: ReadonlySet<XmlNode>): XmlElement => ({
  ...element,
  children: element.children
    .filter(child => !parts.has(child))
    .map(child => (typeof child === 'string' ? child : without(child, parts))),
})
