import type { UseLimits } from '#schemas/use-limits.ts'
import { findTerritories } from '../territories/find-territories.ts'

const NEGATIVE = /\b(?:out|no|not|never|prohibited)\b/iu
const ONLY = /\b(?:only|exclusively)\b/iu
const INVERSE = /\b(?:outside|except|excepting)\b/iu

/**
 * The territories a condition excludes ("UK AND EIRE OUT", "NOT AVAILABLE IN JAPAN"), or the only ones it
 * allows ("FOR USE IN NORTH AMERICA ONLY", "NOT FOR USE OUTSIDE THE UK"). Anything else it says makes it
 * unclear.
 */
export const readTerritoryLimits = (text: string): UseLimits => {
  const { territories, isClear } = findTerritories(text)
  const isNegative = NEGATIVE.test(text)
  const isOnly = ONLY.test(text)
  const isInverse = INVERSE.test(text)
  if (territories.length === 0) return { unclear: true }
  const unclear = isClear ? {} : { unclear: true as const }
  if (isNegative && !isOnly && !isInverse) return { out: territories, ...unclear }
  if (isNegative ? isInverse && !isOnly : isOnly && !isInverse) return { only: territories, ...unclear }
  return { unclear: true }
}
