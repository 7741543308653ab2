import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { takeDateline } from '../draft/take-dateline.ts'
import type { LineReader } from './line-reader.ts'

/** A dateline on a line of its own above the story, with its agency: "CNN —", "WASHINGTON (AP) —". */
export const datelineLine: LineReader = ({ text, from }, draft) => {
  const dateline = normalizeDateline(text)
  if (dateline?.agency === undefined || dateline.length < text.length) return false
  takeDateline(draft, dateline, from)
  return true
}
