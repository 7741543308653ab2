import { lift } from '../draft/lift.ts'
import { isProse } from '../prose/is-prose.ts'
import type { LineReader } from './line-reader.ts'

const whole = /^\(([^()]*)\)$/

/** What comes with the story: "(With photos)", "(Mit Bild)". */
const media =
  /^(?:with|mit|avec|con|com|med)\s(?:ap |afp )?(?:photo|foto|picture|bild|graphic|grafik|v[ií]d[eé]o|infogra)/i

/** A note above a story that is all in parentheses: "(For use by New York Times News Service clients.)". */
export const parenthesisLine: LineReader = ({ text, from }, draft) => {
  const note = whole.exec(text)?.[1]
  if (!note || !(isProse(text) || media.test(note))) return false
  draft.notes.push(note)
  lift(draft, 'editorNote', from, 'head/parenthesis')
  return true
}
