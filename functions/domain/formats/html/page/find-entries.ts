import type { Weights } from '#domain/markup/boxes/weigh-elements.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'

/** The fewest entries of a live blog, and the fewest characters of an entry. */
const fewest = 3
const shortest = 40

/**
 * The element that holds the entries of a live blog: the one with the most text in children of the same name
 * and class. Undefined if no element has enough of them. A reader view would take the longest entry for the
 * story.
 */
export const findEntries = (page: XmlElement, weights: Weights): XmlElement | undefined => {
  let best: XmlElement | undefined
  let most = 0
  for (const element of findDeep(page, '*')) {
    const weight = weightOfEntries(element, weights)
    if (weight > most) {
      best = element
      most = weight
    }
  }
  return best
}

const weightOfEntries = ({ children }: XmlElement, weights: Weights): number => {
  const kinds = new Map<string, number[]>()
  for (const child of children) {
    if (typeof child === 'string') continue
    const { shown = 0, paragraphs = 0 } = weights.get(child) ?? {}
    if (shown < shortest || paragraphs === 0 || child.name === 'p') continue
    const kind = `${child.name}.${child.attributes.class ?? ''}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), shown])
  }
  const entries = [...kinds.values()].filter(({ length }) => length >= fewest)
  return Math.max(0, ...entries.map(sizes => sizes.reduce((sum, size) => sum + size, 0)))
}
