import type { PolicyConstraint } from '#schemas/policy.ts'
import type { UseLimits } from '#schemas/use-limits.ts'
import type { LicenseScope } from '../entitlements/license-scope.ts'
import { territoriesLeft } from '../limits/territories-left.ts'
import { reachOf } from '../territories/reach-of.ts'
import { territoryUri } from './territory-uri.ts'

/**
 * Where a license lets copy be published that has these limits, as ODRL's operand `spatial`: in any of the countries that are left, or in
 * none of those that are out. Both, where a part of a country that is left is out. Nothing for all the world.
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
