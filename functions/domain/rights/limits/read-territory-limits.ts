import type { Territory } from '#schemas/license/territory.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import { findTerritories } from '../territories/find-territories.ts'
import { membersOf } from '../territories/members-of.ts'
import { sharedParts } from '../territories/shared-parts.ts'
import { EXCEPT, NEGATIVE, ONLY, senseOf } from './limiting-words.ts'
import { withoutTime } from './without-time.ts'

/** Whether two territories overlap: "Europe except France" bars neither. */
const overlap = (territories: readonly Territory[]): boolean =>
  territories.some((one, at) =>
    territories.slice(at + 1).some(other => sharedParts(membersOf(one), membersOf(other)).length > 0),
  )

/** Whether what a text excepts is excepted from the world: "UK and Ireland except Jersey" names what it is taken from. */
const isOfWorld = (text: string): boolean => {
  const { 0: word, index } = EXCEPT.exec(text) ?? { 0: '', index: -1 }
  return (
    index >= 0 &&
    (!/\p{L}/u.test(text.slice(index + word.length)) ||
      findTerritories(text.slice(0, index)).territories.length === 0)
  )
}

/**
 * The territories a condition excludes ("UK AND EIRE OUT", "NOT AVAILABLE IN JAPAN"), or the only ones it
 * allows ("FOR USE IN NORTH AMERICA ONLY", "Nur für Deutschland", "NOT FOR USE OUTSIDE THE UK"). Anything
 * else it says makes it unclear. Names alone are where the rights hold.
 */
export const readTerritoryLimits = (whole: string): UseLimits => {
  const text = withoutTime(whole)
  const { territories, isClear, isBare } = findTerritories(text)
  const sense = senseOf(text)
  if (territories.length === 0) return { unclear: true }
  if (isBare) return { only: territories }
  const isPlain = isClear && (ONLY.test(text) || (isOfWorld(text) && !overlap(territories)))
  if (!sense || (sense === 'out' && !NEGATIVE.test(text) && !isPlain)) return { unclear: true }
  return { [sense]: territories, ...(isClear ? {} : { unclear: true as const }) }
}
