import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** Types of media other than text in ninjs, AP's API and dpa's digitalwires. */
const MEDIA = /^(?:picture|photo|image|graphic|animation|audio|video|sound)$/i

/** Whether an item is a picture, graphic, sound or video: by its `type`, whatever text it holds. */
export const isMedia = (item: JsonValue): boolean => MEDIA.test(memberOf(item, 'type')?.text ?? '')
