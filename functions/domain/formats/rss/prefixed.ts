import type { XmlElement } from '../../xml/element.ts'
import { allPrefixed } from './all-prefixed.ts'

/** The first child of a name with its prefix. */
export const prefixed = (parent: XmlElement, name: string): XmlElement | undefined =>
  allPrefixed(parent, name)[0]
