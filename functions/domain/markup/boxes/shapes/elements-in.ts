import type { XmlElement } from '#domain/xml/element.ts'

/** The elements right inside one. */
export const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter(child => typeof child !== 'string')
