import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** How deep an item may be nested: `data.items[].item`. */
const MAX_DEPTH = 6

/** An item, and a text that stands beside it in what holds no other item. */
export interface Found {
  item: JsonValue
  beside?: JsonValue
}

/**
 * The items of a response, a feed, a list or a file saved by an agent. Items associated with an item do not count.
 */
export const findItems = (value: JsonValue, depth = 0): Found[] => {
  if (memberOf(value, 'altids.itemid')) return [{ item: value }]
  if (depth >= MAX_DEPTH) return []
  const inside = [...value.members.values()].filter(({ name }) => name !== 'associations')
  const found = [...value.items, ...inside].flatMap(child => findItems(child, depth + 1))
  const beside = memberOf(value, 'nitf')
  return beside && found.length === 1 ? found.map(each => ({ beside, ...each })) : found
}
