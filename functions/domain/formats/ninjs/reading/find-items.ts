import type { JsonValue } from '../../../json/json-value.ts'
import { memberOf } from '../../../json/member-of.ts'
import { isMedia } from './is-media.ts'

/** How deep envelopes nest at most (`{"hits": [{"item": {...}}]}`). */
const MAX_DEPTH = 5

/**
 * The items of a document: the document itself, or those in a vendor's envelope (a list, `_items`, `entries`,
 * `hits`). For a package (`composite`) without text of its own, also its associated items.
 */
export const findItems = (value: JsonValue, depth = 0): JsonValue[] => {
  if (isItem(value)) return isPackage(value) ? [value, ...associatedTexts(value)] : [value]
  if (depth >= MAX_DEPTH) return []
  return [...value.items, ...value.members.values()].flatMap(child => findItems(child, depth + 1))
}

const isItem = (value: JsonValue): boolean =>
  ['uri', 'guid', 'urn', 'usn', '_id', 'id'].some(name => memberOf(value, name)?.text) &&
  ['headline', 'headlines', 'pubstatus', 'versioncreated', 'bodies', 'body_html', 'body_text'].some(name =>
    memberOf(value, name),
  )

const isPackage = (value: JsonValue): boolean => memberOf(value, 'type')?.text === 'composite'

const associatedTexts = (value: JsonValue): JsonValue[] => {
  const associations = memberOf(value, 'associations')
  return [...(associations?.items ?? []), ...(associations?.members.values() ?? [])].filter(
    item => isItem(item) && !isMedia(item),
  )
}
