import { findFurniture } from '../body/find-furniture.ts'
import { remove } from '../draft/remove.ts'
import type { LineReader } from './line-reader.ts'

/** Navigation, share bars, widgets: all that `body/find-furniture.ts` knows. */
export const furnitureLine: LineReader = ({ text, from, zone }, draft) => {
  const furniture = findFurniture(text, zone)
  if (furniture) remove(draft, from, furniture.name)
  return furniture !== undefined
}
