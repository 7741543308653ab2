import type { Block, Span } from '../../copy.ts'
import type { XmlElement } from '../../xml/element.ts'

/** Words that one paragraph may have to be a flash, which is its own headline. */
const FLASH_WORDS = 40

/**
 * What heads an item that states no headline: the text of a flash; else the first of `names` (keyword line, note to editors); for a
 * kill without any of them, the item's identifier.
 */
export const standInHeadline = (
  blocks: readonly Block[],
  names: readonly (Span | undefined)[],
  item: XmlElement,
): Span | undefined => {
  const [first, second] = blocks
  if (first && !second && first.text.split(/\s+/).length <= FLASH_WORDS)
    return { raw: first.text.trim(), source: 'body/flash', ...(first.at && { at: first.at }) }
  const named = names.find(name => name !== undefined)
  const { guid } = item.attributes
  return named ?? (guid ? { raw: guid, source: `${item.name}/@guid`, at: item.at } : undefined)
}
