import { findFurniture } from '../body/find-furniture.ts'
import { remove } from '../draft/remove.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { LineReader } from './line-reader.ts'

/** Notices that keep a story back: no line that is one may be taken for what a page says, whatever else it looks like. */
const KEEPS_BACK = new Set(['embargo', 'advance', 'withhold', 'kill'])

/**
 * Navigation, share bars, widgets: all that `body/find-furniture.ts` knows. "EMBARGOED UNTIL 2026-06-01T06:00:00Z" looks like the time of
 * a page, and is none.
 */
export const furnitureLine: LineReader = ({ text, from, zone }, draft, { receivedAt }) => {
  const furniture = findFurniture(text, zone)
  if (!furniture || KEEPS_BACK.has(normalizeNotice(text, { receivedAt })?.class ?? '')) return false
  remove(draft, from, furniture.name)
  return true
}
