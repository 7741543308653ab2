import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weight } from '../weigh-elements.ts'
import { elementsIn } from './elements-in.ts'

/** The most characters of a label over links, and the fewest words of a link that is no name. */
const label = 30
const words = 4

/** Whether it is a short label that is no sentence, and below it nothing but links to other stories (Walla), or a list of them under a heading as well. */
export const isLabelledLinks = (element: XmlElement, { headings, shown, linked }: Weight): boolean => {
  if (linked === 0 || shown - linked > label) return false
  const [over, ...below] = elementsIn(element)
  const [list] = below
  const isListed = below.length === 1 && (list?.name === 'ul' || list?.name === 'ol')
  const links = isListed && list ? elementsIn(list).flatMap(elementsIn) : below
  if (headings > 0 && !isListed) return false
  return (
    over !== undefined &&
    over.name !== 'a' &&
    links.length > 0 &&
    links.every(link => link.name === 'a' && textOf(link).trim().split(/\s+/).length >= words) &&
    shown === linked + textOf(over).replace(/\s+/g, '').length &&
    !/[.?]$/.test(textOf(over).trim())
  )
}
