import type { UseLimits } from '#schemas/use-limits.ts'
import { findTerritories } from '../territories/find-territories.ts'

/* `\b` knows none but English letters. */
const NEGATIVE =
  /(?<!\p{L})(?:out|no|not|never|prohibited|nicht|kein\p{L}*|au(?:ß|ss)er|interdite?|prohibido|vietato|niet|ikke|ej)(?!\p{L})/iu
const ONLY = /(?<!\p{L})(?:only|exclusively|nur|endast|kun|alleen|uniquement|s[oó]lo)(?!\p{L})/iu
const INVERSE = /(?<!\p{L})(?:outside|except|excepting|au(?:ß|ss)erhalb)(?!\p{L})/iu

/**
 * The territories a condition excludes ("UK AND EIRE OUT", "NOT AVAILABLE IN JAPAN"), or the only ones it
 * allows ("FOR USE IN NORTH AMERICA ONLY", "Nur für Deutschland", "NOT FOR USE OUTSIDE THE UK"). Anything
 * else it says makes it unclear.
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
