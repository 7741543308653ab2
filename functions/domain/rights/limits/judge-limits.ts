import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { LicenseScope } from '../entitlements/license-scope.ts'
import type { Judgement } from '../judgement.ts'
import { channelsLeft } from './channels-left.ts'
import { territoriesLeft } from './territories-left.ts'

/**
 * Whether a license has a channel and a territory left for copy with these limits. If the limits are unknown,
 * or known only in part, they are judged only if they could not affect this license.
 */
export const judgeLimits = (scope: LicenseScope, limits: UseLimits | undefined): Judgement => {
  if (limits === undefined) return scope.territories || scope.channels ? 'unclear' : 'in'
  if (channelsLeft(scope, limits).length === 0) return 'out'
  const left = territoriesLeft(scope, limits)
  if (Array.isArray(left) && left.length === 0) return 'out'
  return limits.unclear && scope.territories ? 'unclear' : 'in'
}
