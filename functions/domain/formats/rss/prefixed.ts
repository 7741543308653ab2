import type { XmlElement } from '#domain/xml/element.ts'
import { allPrefixed } from './all-prefixed.ts'

/** The first child with a prefixed name. */
export const prefixed = (parent: XmlElement, name: string): XmlElement | undefined =>
  allPrefixed(parent, name)[0]
