import { lift } from '../draft/lift.ts'
import { takeNotice } from '../draft/take-notice.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { stopsStory } from '../notice/stops-story.ts'
import type { LineReader } from './line-reader.ts'
import { readNote } from './read-note.ts'

/** "Eds: Adds video link.", "EDITOR'S NOTE — …". Where it asks that the story be held or taken back, that is done. */
export const noteLine: LineReader = ({ text, from, zone }, draft, { receivedAt }) => {
  const note = readNote(text)
  if (note === undefined) return false
  const notice = stopsStory(text) ? normalizeNotice(text, { receivedAt }) : undefined
  if (notice) takeNotice(draft, notice, from)
  draft.notes.push(note)
  lift(draft, 'editorNote', from, `${zone}/editors-note`)
  return true
}
