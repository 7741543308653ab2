import { jsonHead } from '#domain/json/json-head.ts'
import type { Source } from '#domain/source.ts'

/** An item that names its standard belongs to that, whatever its identifiers. */
const NINJS = /"\$?standard"\s*:\s*\{[^{}]*"name"\s*:\s*"ninjs"/

/**
 * AP Media API: an item with an `altids.itemid`, by itself or in the envelope of a response or feed (`data`,
 * even without items).
 */
export const detectApMedia = ({ text }: Source): boolean => {
  const head = jsonHead(text)
  if (NINJS.test(head)) return false
  return (
    /"altids"\s*:\s*\{[^{}]*"itemid"\s*:/.test(head) ||
    (/"data"\s*:\s*\{/.test(head) &&
      /"(?:items?|total_items|feed_href)"\s*:/.test(head) &&
      /"api_version"|"meta"/.test(head))
  )
}
