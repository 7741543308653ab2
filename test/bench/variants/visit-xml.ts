import type { XmlElement } from '#domain/xml/element.ts'
import { prepare as prepareParse } from './parse-xml.ts'

export { find } from './parse-xml.ts'

/** A document as a tree, with each of its nodes asked for everything it holds. */
export const prepare = (name: string) => {
  const parse = prepareParse(name)
  return () => visit(parse())
}

const visit = ({ name, attributes, children, at }: XmlElement): number => {
  let held = name.length + at.line
  for (const attribute in attributes) held += attribute.length + (attributes[attribute]?.length ?? 0)
  for (const child of children) held += typeof child === 'string' ? child.length : visit(child)
  return held
}
