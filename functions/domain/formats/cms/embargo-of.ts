import type { Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { readMember } from '#domain/json/read-member.ts'
import { embargoMembers } from '../reading/state/embargo-members.ts'

/** Where systems keep the fields that a house made for itself; Advanced Custom Fields of WordPress in `acf`. */
const places = ['', 'acf.', 'meta.', 'custom_fields.', 'additional_properties.']

/** Until when a post waits, as a field says that a house made for it: `acf.embargo_until`, `additional_properties.embargo`. */
export const embargoOf = (post: JsonValue, format: string): Span | undefined =>
  readMember(post, format, ...places.flatMap(place => embargoMembers.map(name => `${place}${name}`)))
