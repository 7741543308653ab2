import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
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

/**
 * Whether it is a list, or a paragraph that is no sentence and credits nobody, of nothing but links to elsewhere; or a table of
 * one cell with such a link behind its label. A list with numbers holds results or ranks.
 */
export const isOfLinks = (element: XmlElement, { shown, linked }: Weight): boolean => {
  if (element.name === 'table')
    return linked > 0 && shown - linked <= shown * shareOfLabel && findDeep(element, 'td').length === 1
  if (linked < shown) return false
  if (element.name === 'ul') return true
  const text = textOf(element).trim()
  return (
    shown >= (dense.test(text) ? denseTitle : title) &&
    element.name === 'p' &&
    !endsAsSentence(text) &&
    (text.includes(':') || !(isMarkedByline(text) || isTailLine(text, { closing: true })))
  )
}
