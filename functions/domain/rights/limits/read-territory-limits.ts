import type { Territory } from '#schemas/territory.ts'
import type { UseLimits } from '#schemas/use-limits.ts'
import { findTerritories } from '../territories/find-territories.ts'
import { membersOf } from '../territories/members-of.ts'
import { sharedParts } from '../territories/shared-parts.ts'
import { withoutTime } from './without-time.ts'

/* `\b` knows none but English letters. */
const NEGATIVE =
  /(?<!\p{L})(?:out|no|not|never|prohibited|nicht|kein\p{L}*|au(?:ß|ss)er|interdite?|prohibido|vietato|proibido|niet|ikke|ej)(?!\p{L})/iu
const ONLY =
  /(?<!\p{L})(?:only|exclusively|territor(?:y|ies)(?=\s?:(?!\s?world|\s?all))|(?<!not )licen[cs]ed (?:for|in)|restricted to|nur|endast|kun|alleen|uniquement|s[oó]lo|somente|apenas|exclusivo)(?!\p{L})/iu
const INVERSE = /(?<!\p{L})(?:outside|except|excepting|au(?:ß|ss)erhalb)(?!\p{L})/iu
/** "World rights except Germany", "Deutschland ausgenommen". */
const EXCEPT =
  /(?<!\p{L})(?:(?:world(?:wide)?|all|everywhere|access|rights|use|distribution) (?:except(?:ing)?|excluding|excl\.|other than)(?!\p{L})|(?:ausgenommen|exclue?s?|esclus[aoie]|excluid[ao]s?|excepted|excluded)\W*$)|^\W*(?:except|sauf|excepto)(?!\p{L})/iu

/** Whether two territories overlap: "Europe except France" bars neither. */
const overlap = (territories: readonly Territory[]): boolean =>
  territories.some((one, at) =>
    territories.slice(at + 1).some(other => sharedParts(membersOf(one), membersOf(other)).length > 0),
  )

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
  if (!isNegative && !isOnly && isClear && EXCEPT.test(text) && !overlap(territories))
    return { out: territories }
  if (isOnly && isInverse && !isNegative && isClear) return { out: territories }
  if (isBare) return { only: territories }
  if (isNegative && !isOnly && !isInverse) return { out: territories, ...unclear }
  if (isNegative ? isInverse && !isOnly : isOnly && !isInverse) return { only: territories, ...unclear }
  return { unclear: true }
}
