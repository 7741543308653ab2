import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { lift } from '../draft/lift.ts'
import { takeAgency } from '../draft/take-agency.ts'
import type { LineReader } from './line-reader.ts'

/** A dateline on a line of its own above the story, with its agency: "CNN —", "WASHINGTON (AP) —". */
export const datelineLine: LineReader = ({ text, from }, draft) => {
  const { agency, place, date, length, rule } = normalizeDateline(text) ?? { length: 0, rule: '' }
  if (agency === undefined || length < text.length) return false
  if (place) {
    draft.fields.dateline ??= { place, agency, ...(date && { date }) }
    lift(draft, 'dateline', from, rule)
  } else takeAgency(draft, agency, from, rule)
  return true
}
