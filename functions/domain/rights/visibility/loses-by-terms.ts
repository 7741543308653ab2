import type { Change } from '#schemas/change.ts'
import type { LicenseScope } from '../entitlements/license-scope.ts'
import { judgeLimits } from '../limits/judge-limits.ts'

/**
 * Whether the usage terms of a change leave none of some rights anything, though those before left one of them
 * something. The rights are all that a licensee ever had: what they were for, and whether they have ended, does
 * not matter to who holds a copy.
 */
export const losesByTerms = (
  { limits, withdraws = [], withdrawsAhead = [] }: Pick<Change, 'limits' | 'withdraws' | 'withdrawsAhead'>,
  rights: readonly LicenseScope[],
): boolean => {
  if (withdraws.length + withdrawsAhead.length === 0) return false
  const had = [...withdraws, ...withdrawsAhead].some(before =>
    rights.some(right => judgeLimits(right, before.limits) !== 'out'),
  )
  return had && !rights.some(right => judgeLimits(right, limits) === 'in')
}
