import { takeNotice } from '../draft/take-notice.ts'
import { readWireMarks } from '../headline/read-wire-marks.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { countWords } from '../structure/count-words.ts'
import type { LineReader } from './line-reader.ts'

/** Kills, embargoes, corrections. A headline that begins with a mark ("UPDATE 2-Harbor board …") is the headline's. */
export const noticeLine: LineReader = ({ text, from, zone }, draft, { receivedAt }) => {
  const marked = readWireMarks(text)
  if (zone === 'head' && marked.change && countWords(marked.headline) >= 3) return false
  const notice = normalizeNotice(text, { receivedAt })
  if (notice) takeNotice(draft, notice, from)
  return notice !== undefined
}
