import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** How deep an item may be nested: `data.items[].item`. */
const MAX_DEPTH = 6

/**
 * The items of a response, a feed or a file saved by an agent. Items associated with an item do not count.
 */
export const findItems = (value: JsonValue, depth = 0): JsonValue[] => {
  if (memberOf(value, 'altids.itemid')) return [value]
  if (depth >= MAX_DEPTH) return []
  const inside = [...value.members.values()].filter(({ name }) => name !== 'associations')
  return [...value.items, ...inside].flatMap(child => findItems(child, depth + 1))
}
