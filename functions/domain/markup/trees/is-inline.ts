import type { XmlElement } from '#domain/xml/element.ts'
import { allowedElements } from '../elements/allowed-elements.ts'
import { skippedElements } from '../elements/block-elements.ts'
import { inlineElements } from '../elements/inline-elements.ts'

const blocks: ReadonlySet<string> = new Set(
  allowedElements.filter(name => name !== 'br' && !(name in inlineElements)),
)

/** Whether an element of a body belongs in a line of text: it is not a block, and holds none. */
export const isInline = ({ name, children }: XmlElement): boolean =>
  !blocks.has(name) &&
  !skippedElements.has(name) &&
  children.every(child => typeof child === 'string' || isInline(child))
