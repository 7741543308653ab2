import type { Change } from '#schemas/change.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { HeldProduct } from './held-product.ts'

/** The terms under which an article is given to a licensee. */
export interface Licensing {
  licenseeId: string
  /** The products held, with their scopes. */
  held: readonly HeldProduct[]
  /** The change that describes the version given: its selection, embargo and expiry. */
  change: Change
  /**
   * The limits of the latest version, if an earlier one is given: what the agency takes back applies to all
   * versions.
   */
  latestLimits?: UseLimits | undefined
  now: Date
}
