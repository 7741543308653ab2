import { lift } from '../draft/lift.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { takeUsage } from '../draft/take-usage.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { LineReader } from './line-reader.ts'
import { readNote } from './read-note.ts'

/** "Eds: Adds video link.", "EDITOR'S NOTE — …". What it says of the story (held, taken back, corrected, barred from places) is done. */
export const noteLine: LineReader = ({ text, from, zone }, draft, { receivedAt }) => {
  const note = readNote(text)
  if (note === undefined) return false
  const notice = normalizeNotice(text, { receivedAt })
  if (notice) takeNotice(draft, notice, from)
  takeUsage(draft, text, from)
  draft.notes.push(note)
  lift(draft, 'editorNote', from, `${zone}/editors-note`)
  return true
}
