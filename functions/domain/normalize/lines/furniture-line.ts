import { findFurniture } from '../body/find-furniture.ts'
import { remove } from '../draft/remove.ts'
import { stopsStory } from '../notice/stops-story.ts'
import type { LineReader } from './line-reader.ts'

/**
 * Navigation, share bars, widgets: all that `body/find-furniture.ts` knows. "EMBARGOED UNTIL 2026-06-01T06:00:00Z" looks like the time of
 * a page, and is none.
 */
export const furnitureLine: LineReader = ({ text, from, zone }, draft) => {
  const furniture = findFurniture(text, zone)
  if (!furniture || stopsStory(text)) return false
  remove(draft, from, furniture.name)
  return true
}
