import type { Block } from '../../../copy.ts'
import { readBlocks } from '../../../markup/blocks/read-blocks.ts'
import { normalizeDateline } from '../../../normalize/dateline/normalize-dateline.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { textOf } from '../../../xml/text-of.ts'

/**
 * The first paragraph of a story that a page shows as its standfirst, as France 24 does with AFP's: it opens with
 * the agency's dateline. Empty if the standfirst does not.
 */
export const readOpening = (standfirst: XmlElement | undefined): Block[] =>
  standfirst && normalizeDateline(textOf(standfirst).trim())?.agency
    ? readBlocks({ ...standfirst, name: 'div', children: [standfirst] })
    : []
