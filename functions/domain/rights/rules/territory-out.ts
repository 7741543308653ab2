import { readTerritoryLimits } from '../limits/read-territory-limits.ts'
import { territoryName } from '../territories/territory-name.ts'
import type { UsageRule } from './usage-rule.ts'

/** "UK OUT", "FOR USE IN NORTH AMERICA ONLY": excludes some territories, or allows only some. */
export const territoryOut: UsageRule = {
  code: 'territory-out',
  limits: readTerritoryLimits,
  oblige: text => {
    const { out, only, unclear } = readTerritoryLimits(text)
    if (unclear) return 'Publish it only where the agency allows it, in its own words.'
    return only
      ? `Publish it in no other territory than: ${only.map(territoryName).join(', ')}.`
      : `Do not publish it in: ${(out ?? []).map(territoryName).join(', ')}.`
  },
}
