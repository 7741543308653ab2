import type { Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { listOf } from '#domain/json/list-of.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'

/**
 * The names of the persons or organizations in a property: one or several, each a text or a thing with a
 * `name`, or a person with a `givenName` and `familyName`. An address is not a name.
 */
export const namesOf = (thing: JsonValue, property: string): Span[] => {
  const source = `json-ld: ${property}`
  return listOf(thing, property).flatMap(value => {
    const names = value.kind === 'object' ? listOf(value, 'name') : [value]
    const inner = (names.length === 0 && memberOf(value, property)) || undefined
    const spans = (inner ? listOf(inner, 'name') : names)
      .map(name => spanOfValue(name, source))
      .filter((span): span is Span => span !== undefined && !/^https?:/i.test(span.raw))
    return spans.length > 0 ? spans : givenNameOf(inner ?? value, source)
  })
}

const givenNameOf = (person: JsonValue, source: string): Span[] => {
  const given = spanOfValue(memberOf(person, 'givenName'), source)
  const family = spanOfValue(memberOf(person, 'familyName'), source)
  return given && family ? [{ ...given, raw: `${given.raw} ${family.raw}` }] : []
}
