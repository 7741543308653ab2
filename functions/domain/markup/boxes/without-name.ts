import type { XmlElement } from '#domain/xml/element.ts'

/**
 * An element without its class and id, by which a reader view would drop it. Words in a sentence are part of
 * it, whatever they are named (PR Newswire: "legendSpanClass").
 */
export const withoutName = (element: XmlElement): XmlElement => {
  const { class: _class, id: _id, ...attributes } = element.attributes
  return { ...element, attributes }
}
