import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import { isTailLine } from '#domain/normalize/structure/end/is-tail-line.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weight } from '../weigh-elements.ts'

/** The fewest characters of another story's title. */
const title = 15
/** The same in scripts whose words have a letter or two. */
const denseTitle = 8
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** The largest share of a label before a link in a table of one cell: "Baca juga: Harbor reopens". */
const shareOfLabel = 0.6

/** Most words of a name. */
const named = 6

/** Whether a list names houses, each linked to a site of its own, as a story does where it says who took part: no other stories, which stand on one site. */
const namesHouses = (list: XmlElement): boolean => {
  const links = findDeep(list, 'a')
  const sites = new Set(links.map(({ attributes }) => URL.parse(attributes.href ?? '')?.host ?? ''))
  return (
    links.length > 1 &&
    sites.size === links.length &&
    !sites.has('') &&
    links
      .map(link => textOf(link).trim())
      .every(text => countWords(text) <= named && !findFurniture(text, 'story'))
  )
}

/**
 * Whether it is a list that names no houses, or a paragraph that is no sentence and credits nobody, of nothing but links to elsewhere; or a table of
 * one cell with such a link behind its label. A list with numbers holds results or ranks.
 */
export const isOfLinks = (element: XmlElement, { shown, linked }: Weight): boolean => {
  if (element.name === 'table')
    return linked > 0 && shown - linked <= shown * shareOfLabel && findDeep(element, 'td').length === 1
  if (linked < shown) return false
  if (element.name === 'ul') return !namesHouses(element)
  const text = textOf(element).trim()
  return (
    shown >= (dense.test(text) ? denseTitle : title) &&
    element.name === 'p' &&
    !endsAsSentence(text) &&
    (text.includes(':') || !(isMarkedByline(text) || isTailLine(text, { closing: true })))
  )
}
