import { takeNotice } from '../draft/take-notice.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { LineReader } from './line-reader.ts'

/** Kills, embargoes, corrections. */
export const noticeLine: LineReader = ({ text, from }, draft, { receivedAt }) => {
  const notice = normalizeNotice(text, { receivedAt })
  if (notice) takeNotice(draft, notice, from)
  return notice !== undefined
}
