import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** How refusals name an item. */
export const nameOfItem = (item: JsonValue): string => {
  const id = ['guid', 'uri', 'urn', 'usn'].map(name => memberOf(item, name)?.text).find(text => text)
  return `Item ${id ?? 'without identifier'}`
}
