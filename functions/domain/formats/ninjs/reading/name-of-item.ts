import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

const first = (item: JsonValue, ...names: string[]): string | undefined =>
  names.map(name => memberOf(item, name)?.text).find(text => text)

/** How refusals name an item: by its identifier, else its title. */
export const nameOfItem = (item: JsonValue): string => {
  const id = first(item, 'guid', 'uri', 'urn', 'usn', 'altids.itemid')
  const title = first(item, 'headline', 'title', 'name')
  return `Item ${id ?? (title ? `"${title.slice(0, 80)}"` : 'without identifier')}`
}
