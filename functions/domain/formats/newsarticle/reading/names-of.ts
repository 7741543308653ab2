import type { Span } from '../../../copy.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { listOf } from '../../../json/list-of.ts'
import { memberOf } from '../../../json/member-of.ts'
import { spanOfValue } from '../../../json/span-of-value.ts'

/**
 * The names of the persons or organizations in a property: one or several, each a text or a thing with a
 * `name`. An address is not a name.
 */
export const namesOf = (thing: JsonValue, property: string): Span[] =>
  listOf(thing, property).flatMap(value => {
    const names = value.kind === 'object' ? listOf(value, 'name') : [value]
    const inner = names.length === 0 ? memberOf(value, property) : undefined
    return (inner ? listOf(inner, 'name') : names)
      .map(name => spanOfValue(name, `json-ld: ${property}`))
      .filter((span): span is Span => span !== undefined && !/^https?:/i.test(span.raw))
  })
