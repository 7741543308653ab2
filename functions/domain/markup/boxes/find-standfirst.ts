import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { standfirstNames } from './box-names.ts'
import { classWords } from './class-words.ts'
import type { Weight } from './weigh-elements.ts'

/** Most characters of a standfirst, and of the paragraphs that may stand above it (section, byline, date). */
const most = 450
const above = 220

/** The element between headline and story that its maker names as the standfirst, where there is one. */
export const findStandfirst = (
  page: XmlElement,
  weights: ReadonlyMap<XmlElement, Weight>,
): XmlElement | undefined => {
  let told = 0
  for (const element of findDeep(page, '*')) {
    if (told > above) return undefined
    const weight = weights.get(element)
    if (!weight) continue
    const isShort = weight.shown > 0 && weight.shown <= most
    if (isShort && !weight.isMain && standfirstNames.test(classWords(element))) return element
    if (element.name === 'p') told += weight.shown
  }
  return undefined
}
