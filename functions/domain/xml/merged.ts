import type { XmlElement } from './element.ts'

/** Elements of one name, which a system sent doubled where a standard has one, as one that holds what each holds; undefined if there is none. */
export const merged = (elements: readonly XmlElement[]): XmlElement | undefined => {
  const [first] = elements
  return first && elements.length > 1
    ? {
        ...first,
        attributes: Object.assign({}, ...elements.map(({ attributes }) => attributes)),
        children: elements.flatMap(({ children }) => children),
      }
    : first
}
