import type { JsonValue } from '#domain/json/json-value.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { nameOfItem } from './name-of-item.ts'

/** An item of text that holds none, not even a summary. */
export const withoutText = (item: JsonValue): Rejection => ({
  code: 'missing-body',
  field: 'body',
  detail: `${nameOfItem(item)} has no text, or only a link to it, and links are never followed. Send the text inside the item, or drop the linked file itself.`,
  ...item.at,
})
