import { lift } from '../draft/lift.ts'
import type { LineReader } from './line-reader.ts'
import { readNote } from './read-note.ts'

/** "Eds: Adds video link.", "EDITOR'S NOTE — …". */
export const noteLine: LineReader = ({ text, from, zone }, draft) => {
  const note = readNote(text)
  if (note === undefined) return false
  draft.notes.push(note)
  lift(draft, 'editorNote', from, `${zone}/editors-note`)
  return true
}
