import type { Rejection } from '#schemas/rejection.ts'
import type { JsonValue } from '../../json/json-value.ts'
import { memberOf } from '../../json/member-of.ts'

/** An item of another medium. */
export const onlyMedia = (item: JsonValue): Rejection => ({
  code: 'unsupported-media',
  field: 'body',
  detail: `${nameOf(item)} is a picture, graphic, video or sound. Send the story that it goes with.`,
  ...item.at,
})

/** An item of text that holds none, not even a summary. */
export const withoutText = (item: JsonValue): Rejection => ({
  code: 'missing-body',
  field: 'body',
  detail: `${nameOf(item)} has no text in it, at most a link to one, and links are never followed. Send its text inside the item, or the linked file itself.`,
  ...item.at,
})

/** A package that holds references only. */
export const packageWithoutText = (item: JsonValue): Rejection => ({
  code: 'empty',
  field: 'body',
  detail: `${nameOf(item)} is a package without an item of text in it. Send the items themselves with it.`,
  ...item.at,
})

const nameOf = (item: JsonValue): string => {
  const id = ['guid', 'uri', 'urn', 'usn'].map(name => memberOf(item, name)?.text).find(text => text)
  return `Item ${id ?? 'without identifier'}`
}
