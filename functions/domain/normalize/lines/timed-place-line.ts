import { isTimestamp } from '../body/rules/page/is-timestamp.ts'
import { readPlace } from '../dateline/read-place.ts'
import { lift } from '../draft/lift.ts'
import { screen } from '../pattern/screen.ts'
import type { LineReader } from './line-reader.ts'

/** The hour with its zone, then the place in capitals. */
const FORM = screen(/^(.{10,60}\b[ap]m [A-Z]{2,4}) - (\p{Lu}[\p{Lu} .-]{2,40})$/u)

/** When a story was updated, and where it was written: "Updated - March 03, 2026 09:14 pm IST - WAYANAD" (The Hindu). */
export const timedPlaceLine: LineReader = ({ text, from }, draft) => {
  const [, time = '', place = ''] = FORM.exec(text) ?? []
  if (!isTimestamp(time) || !readPlace(place)) return false
  draft.fields.dateline ??= { place }
  lift(draft, 'dateline', from, 'dateline/timed-place')
  return true
}
