import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weight, Weights } from './weigh-elements.ts'

/** The most characters of a line under a picture, and of one that is not a sentence. */
const most = 250
const unended = 110
/** The same in scripts whose sentences end in no stop. */
const unendedStopless = 40
const stopless = /[\p{Script=Thai}\p{Script=Lao}]/u

/** Elements that make all their text small or slanted. */
const small = new Set(['small', 'em', 'i', 'figcaption'])

/**
 * Whether an element is the caption of the picture right above it (`above`, which shows no text itself):
 * small or slanted as a whole, or short and not a sentence.
 */
export const isUnderPicture = (element: XmlElement, above: XmlElement, weights: Weights): boolean => {
  const weight = weights.get(element)
  const picture = weights.get(above)
  if (!weight || !picture?.hasPicture || picture.shown > 0) return false
  if (!/^(?:p|div|span|small|em|i)$/.test(element.name) || weight.paragraphs > 1) return false
  if (weight.shown === 0 || weight.shown > most) return false
  return isSmall(element) || isUnended(textOf(element).trim(), weight)
}

const isUnended = (text: string, { shown }: Weight): boolean =>
  shown <= (stopless.test(text) ? unendedStopless : unended) && !endsAsSentence(text)

const isSmall = (element: XmlElement): boolean => {
  if (small.has(element.name)) return true
  const shown = element.children.filter(child => typeof child !== 'string' || child.trim() !== '')
  return shown.length > 0 && shown.every(child => typeof child !== 'string' && isSmall(child))
}
