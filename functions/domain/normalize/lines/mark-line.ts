import { lift } from '../draft/lift.ts'
import { remove } from '../draft/remove.ts'
import { readMarkLine } from '../headline/read-mark-line.ts'
import type { LineReader } from './line-reader.ts'

/** "2ND LEAD", "EXTRA". */
export const markLine: LineReader = ({ text, from }, draft) => {
  const mark = readMarkLine(text)
  if (!mark) return false
  if (mark.change) {
    draft.fields.change ??= mark.change
    lift(draft, 'change', from, 'headline/mark-line')
  } else remove(draft, from, 'headline/mark-line')
  return true
}
