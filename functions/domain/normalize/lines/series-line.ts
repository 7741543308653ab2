import { seriesNote } from '../body/rules/about/series-note.ts'
import { lift } from '../draft/lift.ts'
import type { LineReader } from './line-reader.ts'

/** Which part of a series a story is, told to editors: "(First of three parts)". */
export const seriesLine: LineReader = ({ text, from, zone }, draft) => {
  if (!seriesNote.matches(text)) return false
  draft.notes.push(text.replace(/^\((.*)\)$/, '$1'))
  lift(draft, 'editorNote', from, `${zone}/series-note`)
  return true
}
