import { takeByline } from '../draft/take-byline.ts'
import { readEndByline } from '../headline/read-end-byline.ts'
import type { LineReader } from './line-reader.ts'

/** "By Ana Ruiz" under a story that has no byline above. */
export const bylineLine: LineReader = ({ text, from }, draft) => {
  const byline = draft.authors.length === 0 ? readEndByline(text) : undefined
  if (byline) takeByline(draft, byline, from)
  return byline !== undefined
}
