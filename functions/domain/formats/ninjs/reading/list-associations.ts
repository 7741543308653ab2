import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** The associations of an item: an object keyed by labels in ninjs 1, where some systems list several under one label, and a list since 2.0. */
export const listAssociations = (item: JsonValue): JsonValue[] => {
  const associations = memberOf(item, 'associations')
  return [...(associations?.items ?? []), ...(associations?.members.values() ?? [])].flatMap(each =>
    each.kind === 'array' ? each.items : each,
  )
}
