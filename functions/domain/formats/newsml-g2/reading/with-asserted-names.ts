import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'

/**
 * An item whose parties and subjects have the names that it gives for their QCodes once, below its metadata (`assert`, NewsML-G2 implementation
 * guide), where they state none themselves.
 */
export const withAssertedNames = (item: XmlElement): XmlElement => {
  const asserts = findAll(item, 'assert')
  if (asserts.length === 0) return item
  const names = new Map(
    asserts
      .map(each => [each.attributes.qcode ?? '', findAll(each, 'name')] as const)
      .filter(([code]) => code),
  )
  return mapChildren(item, part =>
    /^(?:item|content)Meta$/.test(part.name)
      ? mapChildren(part, each => {
          const given = names.get(each.attributes.qcode ?? '') ?? []
          return findAll(each, 'name').length > 0 ? each : { ...each, children: [...each.children, ...given] }
        })
      : part,
  )
}

const mapChildren = (element: XmlElement, change: (child: XmlElement) => XmlElement): XmlElement => ({
  ...element,
  children: element.children.map(child => (typeof child === 'string' ? child : change(child))),
})
