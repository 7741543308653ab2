import type { Block } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { isGluedPlace } from '#domain/markup/boxes/is-glued-place.ts'
import { weighElements } from '#domain/markup/boxes/weigh-elements.ts'
import { withoutBoxes } from '#domain/markup/boxes/without-boxes.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/**
 * The first paragraph of a story that a page shows as its standfirst: it opens with an agency's dateline (France 24
 * with AFP's), or with an element named as the place (VnExpress). Empty if the standfirst does not.
 */
export const readOpening = (standfirst: XmlElement | undefined): Block[] => {
  if (!standfirst || !isPlaced(standfirst)) return []
  const weights = weighElements(standfirst)
  return readBlocks({ ...standfirst, name: 'div', children: [withoutBoxes(standfirst, weights)] })
}

const isPlaced = (standfirst: XmlElement): boolean =>
  normalizeDateline(textOf(standfirst).trim())?.agency !== undefined ||
  standfirst.children.some(
    (child, index) => typeof child !== 'string' && isGluedPlace(child, standfirst.children[index + 1]),
  )
