import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weights } from '../weigh-elements.ts'
import { mostUnnamed } from './is-box-sized.ts'

/** The fewest characters of a link that no paragraph holds; a name has fewer. */
const lineOfLink = 30

/** Whether an element is a link that is a line of its own, and too long for a name. */
export const isLinkLine = (element: XmlElement, weights: Weights): boolean => {
  const { shown = 0, linked = 0, isMain = false } = weights.get(element) ?? {}
  if (element.name !== 'a' || isMain || linked < shown) return false
  return shown >= lineOfLink && shown <= mostUnnamed && !endsAsSentence(textOf(element).trim())
}
