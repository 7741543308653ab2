import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { isFilled } from '#domain/xml/is-filled.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Media } from '#schemas/article.ts'
import { classWords } from '../boxes/class-words.ts'

/** How programs name who made a picture: "byline", "c-media-item__credit" (Arc), "arr--image-attribution" (Quintype). */
const maker = /\b(?:by ?line|credits?|attribution)$/

/** A `figure` of HTML as a reference to its picture; a byline inside it, or what its caption cites last, belongs to the picture. */
export const readFigure = (figure: XmlElement): Media => {
  const image = ['img', 'amp-img'].flatMap(name => findDeep(figure, name))[0]
  const caption = findDeep(figure, 'figcaption').find(isFilled)
  const byline = findDeep(figure, '*').find(
    element =>
      maker.test(classWords(element)) ||
      element.attributes.itemprop === 'byline' ||
      (element.name === 'cite' && element === caption?.children.at(-1)),
  )
  return present({
    kind: image ? 'image' : undefined,
    href: image?.attributes['data-src'] || image?.attributes.src || undefined,
    caption: printed(caption, byline),
    credit: byline && printed(byline),
  })
}

const printed = (element: XmlElement | undefined, except?: XmlElement): string | undefined => {
  const parts = (element?.children ?? [])
    .filter(child => child !== except)
    .map(child => (typeof child === 'string' ? child : ` ${textOf(child)} `))
  return parts.join('').replace(/\s+/g, ' ').trim() || undefined
}
