import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weights } from './weigh-elements.ts'

/** The most characters of such a line, and of what is in it beside the day. */
const most = 160
const beside = 60

/**
 * Whether an element is a line with the day of publication, and perhaps the author and publisher: it holds a
 * `time` with a year, and neither it nor a paragraph in it ends like a sentence.
 */
export const isDayLine = (element: XmlElement, weights: Weights): boolean => {
  const shown = weights.get(element)?.shown ?? 0
  if (shown === 0 || shown > most || !/^(?:p|div|span|section)$/.test(element.name)) return false
  if (weights.get(element)?.isMain) return false
  const [time] = findDeep(element, 'time')
  if (!time) return false
  const day = textOf(time)
  if (!/\b(?:19|20)\d\d\b/.test(`${day} ${time.attributes.datetime ?? ''}`)) return false
  if (findDeep(element, 'p').some(({ children }) => endsAsSentence(textOf({ ...time, children }).trim())))
    return false
  return shown - day.replace(/\s/g, '').length <= beside && !endsAsSentence(textOf(element).trim())
}
