import type { JsonValue } from '../../json/json-value.ts'
import { memberOf } from '../../json/member-of.ts'

/** `data.items[].item` is the deepest place of an item. */
const MAX_DEPTH = 6

/** The items of a response, a feed or a file that an agent saved; what is associated with an item is none of its own. */
export const findItems = (value: JsonValue, depth = 0): JsonValue[] => {
  if (memberOf(value, 'altids.itemid')) return [value]
  if (depth >= MAX_DEPTH) return []
  const inside = [...value.members.values()].filter(({ name }) => name !== 'associations')
  return [...value.items, ...inside].flatMap(child => findItems(child, depth + 1))
}
