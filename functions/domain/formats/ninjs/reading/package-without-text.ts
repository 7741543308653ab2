import type { JsonValue } from '#domain/json/json-value.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import { nameOfItem } from './name-of-item.ts'

/** A package that holds references only. */
export const packageWithoutText = (item: JsonValue): Rejection => ({
  code: 'empty',
  field: 'body',
  detail: `${nameOfItem(item)} is a package without any text item. Include the items themselves.`,
  ...item.at,
})
