import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import { readTitles } from '../ninjs/reading/read-titles.ts'
import { noteFields } from './note-fields.ts'

/** Where systems keep the fields that a house made for itself; Advanced Custom Fields of WordPress in `acf`. */
const places = ['acf', 'meta', 'custom_fields', 'additional_properties']

/** Copy with what a house says of it in fields of its own: its notes to editors, and titles in which an embargo or a kill may stand. */
export const withHouseFields = (copy: Copy, post: JsonValue): Copy => {
  const own = places.flatMap(place => memberOf(post, place) ?? [])
  const notes = own.flatMap(place => noteFields.map(name => readMember(place, copy.format, name)))
  return {
    ...copy,
    ...present({ editorNote: joinSpans([copy.editorNote, ...notes], '\n') }),
    titles: [...(copy.titles ?? []), ...own.flatMap(readTitles)],
  }
}
