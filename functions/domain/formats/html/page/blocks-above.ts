import type { Block } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import type { XmlElement } from '#domain/xml/element.ts'

/** How many blocks above a story may belong to it. */
const reach = 12

/** The blocks of a page right above a block of the story, which a reader view leaves out. */
export const blocksAbove = (page: XmlElement, block: Block | undefined): Block[] => {
  const all = readBlocks(page)
  const begin = all.findIndex(({ text }) => text === block?.text)
  return all.slice(Math.max(0, begin - reach), Math.max(0, begin))
}
