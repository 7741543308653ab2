import type { Block, Span } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'

/** The most words of a flash, a single paragraph that is its own headline. */
const FLASH_WORDS = 40

/**
 * The headline of an item that states none: the text of a flash; else the first of `names` (keyword line,
 * note to editors); and for a kill without any of these, the item's identifier.
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
