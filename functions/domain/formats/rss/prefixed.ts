import type { XmlElement } from '#domain/xml/element.ts'
import { isFilled } from '#domain/xml/is-filled.ts'
import { allPrefixed } from './all-prefixed.ts'

/** The first child with a prefixed name, of several the first that says anything. */
export const prefixed = (parent: XmlElement, name: string): XmlElement | undefined => {
  const named = allPrefixed(parent, name)
  return named.find(isFilled) ?? named[0]
}
