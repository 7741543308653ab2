import type { JsonValue } from '../../../json/json-value.ts'
import { memberOf } from '../../../json/member-of.ts'

/** Types of other media in ninjs, AP's API and dpa's digitalwires. */
const MEDIA = /^(?:picture|photo|image|graphic|animation|audio|video|sound)$/i

/** Whether an item is a picture, graphic, sound or video: by its `type`, whatever text stands in it. */
export const isMedia = (item: JsonValue): boolean => MEDIA.test(memberOf(item, 'type')?.text ?? '')
