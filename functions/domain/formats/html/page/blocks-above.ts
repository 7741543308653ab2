import type { Block } from '../../../copy.ts'
import { readBlocks } from '../../../markup/blocks/read-blocks.ts'
import type { XmlElement } from '../../../xml/element.ts'

/** How far above a story what belongs to it stands, in blocks. */
const reach = 12

/** The blocks of a page right above one of a story, of which a reader view shows none. */
export const blocksAbove = (page: XmlElement, block: Block | undefined): Block[] => {
  const all = readBlocks(page)
  const begin = all.findIndex(({ text }) => text === block?.text)
  return all.slice(Math.max(0, begin - reach), Math.max(0, begin))
}
