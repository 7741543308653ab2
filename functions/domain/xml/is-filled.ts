import type { XmlElement } from './element.ts'

/** Whether an element says anything: it has a visible text or an attribute with a value, other than a namespace, or an element in it has. */
export const isFilled = ({ attributes, children }: XmlElement): boolean =>
  children.some(child => (typeof child === 'string' ? child.trim() !== '' : isFilled(child))) ||
  Object.entries(attributes).some(([name, value]) => !name.startsWith('xmlns') && value.trim() !== '')
