import type { Territory } from '#schemas/territory.ts'
import type { UseLimits } from '#schemas/use-limits.ts'
import { findTerritories } from '../territories/find-territories.ts'
import { membersOf } from '../territories/members-of.ts'
import { sharedParts } from '../territories/shared-parts.ts'
import { EXCEPT, INVERSE, NEGATIVE, ONLY } from './limiting-words.ts'
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
    (index + word.length === text.length || findTerritories(text.slice(0, index)).territories.length === 0)
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
  const isNegative = NEGATIVE.test(text)
  const isOnly = ONLY.test(text)
  const isInverse = INVERSE.test(text)
  if (territories.length === 0) return { unclear: true }
  const unclear = isClear ? {} : { unclear: true as const }
  if (!isNegative && !isOnly && isClear && isOfWorld(text) && !overlap(territories))
    return { out: territories }
  if (isOnly && isInverse && !isNegative && isClear) return { out: territories }
  if (isBare) return { only: territories }
  if (isNegative && !isOnly && !isInverse) return { out: territories, ...unclear }
  if (isNegative ? isInverse && !isOnly : isOnly && !isInverse) return { only: territories, ...unclear }
  return { unclear: true }
}
