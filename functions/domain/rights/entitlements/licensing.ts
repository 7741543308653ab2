import type { Change } from '#schemas/change.ts'
import type { UseLimits } from '#schemas/use-limits.ts'
import type { HeldProduct } from './held-product.ts'

/** Under what an article is given to a licensee. */
export interface Licensing {
  licenseeId: string
  /** The products held, with their scope. */
  held: readonly HeldProduct[]
  /** The change that says how the version given stands: its selection, embargo and expiry. */
  change: Change
  /** Limits of the latest version, where an earlier one is given: what the agency takes back, it takes back of all. */
  latestLimits?: UseLimits | undefined
  now: Date
}
