import type { UseLimits } from '#schemas/use-limits.ts'
import type { LicenseScope } from '../entitlements/license-scope.ts'
import type { Judgement } from '../judgement.ts'
import { channelsLeft } from './channels-left.ts'
import { territoriesLeft } from './territories-left.ts'

/**
 * Whether a license has a channel and a territory left for copy with these limits. Limits that are not known, or not in full, are judged
 * only where the license is bound to nothing that they could touch.
 */
export const judgeLimits = (scope: LicenseScope, limits: UseLimits | undefined): Judgement => {
  if (limits === undefined) return scope.territories || scope.channels ? 'unclear' : 'in'
  if (channelsLeft(scope, limits).length === 0) return 'out'
  const left = territoriesLeft(scope, limits)
  if (Array.isArray(left) && left.length === 0) return 'out'
  return limits.unclear && scope.territories ? 'unclear' : 'in'
}
