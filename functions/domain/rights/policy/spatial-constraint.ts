import type { PolicyConstraint } from '#schemas/license/policy.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { LicenseScope } from '../entitlements/license-scope.ts'
import { territoriesLeft } from '../limits/territories-left.ts'
import { reachOf } from '../territories/reach-of.ts'
import { territoryUri } from './territory-uri.ts'

/**
 * Where a license allows copy with these limits to be published, in ODRL's operand `spatial`: in any of the
 * countries that remain, or in none of those excluded. Both, if a part of a remaining country is excluded.
 * Empty for the whole world.
 */
export const spatialConstraint = (scope: LicenseScope, limits: UseLimits): PolicyConstraint[] => {
  const left = territoriesLeft(scope, limits)
  if ('except' in left) return noneOf(left.except)
  const parts = (limits.out ?? [])
    .flatMap(reachOf)
    .filter(part => left.some(whole => part.startsWith(`${whole}-`)))
  return [
    { leftOperand: 'spatial', operator: 'isAnyOf', rightOperand: left.map(territoryUri) },
    ...noneOf([...new Set(parts)].toSorted()),
  ]
}

const noneOf = (codes: readonly string[]): PolicyConstraint[] =>
  codes.length === 0
    ? []
    : [{ leftOperand: 'spatial', operator: 'isNoneOf', rightOperand: codes.map(territoryUri) }]
