import { endsAsSentence } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weights } from './weigh-elements.ts'

/** The fewest letters of a title, and the most of what stands below it. */
const title = 15
const most = 60
/** A link to a picture is around the line of that. */
const toPicture = /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i

/**
 * Whether an element among a story's paragraphs is the card of another story without a heading: a link with a picture and a title that
 * is no sentence, and no more than a short line below.
 */
export const isPictureCard = (element: XmlElement, weights: Weights): boolean => {
  const { shown = 0, linked = 0, paragraphs = 0, isMain = true } = weights.get(element) ?? {}
  if (!/^(?:div|section|aside)$/.test(element.name) || isMain || paragraphs > 1) return false
  const [link] = element.children.filter(child => typeof child !== 'string')
  if (link?.name !== 'a' || linked < title || shown - linked > most) return false
  return (
    weights.get(link)?.hasPicture === true &&
    !toPicture.test(link.attributes.href ?? '') &&
    !endsAsSentence(textOf(link).trim()) &&
    findDeep(element, 'a').length === 1
  )
}
