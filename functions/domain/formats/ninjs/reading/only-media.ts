import type { Rejection } from '#schemas/rejection.ts'
import type { JsonValue } from '../../../json/json-value.ts'
import { nameOfItem } from './name-of-item.ts'

/** An item of another medium. */
export const onlyMedia = (item: JsonValue): Rejection => ({
  code: 'unsupported-media',
  field: 'body',
  detail: `${nameOfItem(item)} is a picture, graphic, video or audio. Send the story that goes with it.`,
  ...item.at,
})
