import type { XmlElement } from '../xml/element.ts'

/** Whether the `class` of an HTML element contains a name. */
export const hasClass = ({ attributes }: XmlElement, name: string): boolean =>
  (attributes.class ?? '').split(/\s+/).includes(name)
