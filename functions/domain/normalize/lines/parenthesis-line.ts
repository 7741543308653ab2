import { lift } from '../draft/lift.ts'
import { isProse } from '../prose/is-prose.ts'
import type { LineReader } from './line-reader.ts'

const whole = /^\(([^()]*)\)$/

/** A note above a story that is all in parentheses: "(For use by New York Times News Service clients.)". */
export const parenthesisLine: LineReader = ({ text, from }, draft) => {
  const note = whole.exec(text)?.[1]
  if (!note || !isProse(text)) return false
  draft.notes.push(note)
  lift(draft, 'editorNote', from, 'head/parenthesis')
  return true
}
