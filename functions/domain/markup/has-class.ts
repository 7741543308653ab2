import type { XmlElement } from '../xml/element.ts'

/** Whether `class` of an element of HTML holds a name. */
export const hasClass = ({ attributes }: XmlElement, name: string): boolean =>
  (attributes.class ?? '').split(/\s+/).includes(name)
