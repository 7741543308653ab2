import type { Rejection } from '#schemas/rejection.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { nameOfItem } from './name-of-item.ts'

/** An item of text that holds none, not even a summary. */
export const withoutText = (item: JsonValue): Rejection => ({
  code: 'missing-body',
  field: 'body',
  detail: `${nameOfItem(item)} has no text in it, at most a link to one, and links are never followed. Send its text inside the item, or the linked file itself.`,
  ...item.at,
})
