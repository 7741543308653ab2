import { foldName } from '#domain/json/fold-name.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** Properties of an article that name who made it, and its picture. */
const PARTIES = [
  'author',
  'creator',
  'publisher',
  'provider',
  'sourceOrganization',
  'copyrightHolder',
  'image',
].map(foldName)

/**
 * An article with the persons, organizations and pictures that it only refers to by `@id` (JSON-LD 1.1, 3.3) filled in
 * from the `things` of the same page, as in the graphs that WordPress writes.
 */
export const withReferences = (article: JsonValue, things: readonly JsonValue[]): JsonValue => {
  const known = new Map(things.map(thing => [memberOf(thing, '@id')?.text ?? '', thing]))
  const resolve = (value: JsonValue): JsonValue => {
    if (value.kind === 'array') return { ...value, items: value.items.map(resolve) }
    const found = memberOf(value, 'name') ? undefined : known.get(memberOf(value, '@id')?.text || ' ')
    return found ? { ...found, name: value.name } : value
  }
  const members = [...article.members].map(([name, value]): [string, JsonValue] => [
    name,
    PARTIES.includes(name) ? resolve(value) : value,
  ])
  return { ...article, members: new Map(members) }
}
