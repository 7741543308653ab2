import { findFurniture } from '../body/find-furniture.ts'
import { standardsLine } from '../body/rules/about/standards-line.ts'
import { remove } from '../draft/remove.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import { stopsStory } from '../notice/stops-story.ts'
import type { LineReader } from './line-reader.ts'

/** "(UPDATE: ADDS QUOTES)" looks like the credit of a picture. */
const marked = /^\(\p{Lu}{3}/u
const revises: ReadonlySet<string | undefined> = new Set(['correction', 'update'])

/**
 * Navigation, share bars, widgets: all that `body/find-furniture.ts` knows. "EMBARGOED UNTIL 2026-06-01T06:00:00Z" looks like the time of
 * a page, and is none; "This story was first published on May 4. It was updated on May 5 to correct …" (AP) says more than a publisher's
 * words on its standards.
 */
export const furnitureLine: LineReader = ({ text, from, zone }, draft) => {
  const furniture = findFurniture(text, zone)
  if (!furniture || stopsStory(text)) return false
  if ((furniture === standardsLine || marked.test(text)) && revises.has(normalizeNotice(text)?.class))
    return false
  remove(draft, from, furniture.name)
  return true
}
