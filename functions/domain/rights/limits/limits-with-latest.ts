import type { UseLimits } from '#schemas/license/use-limits.ts'
import { uniteLimits } from './unite-limits.ts'

/**
 * What binds a version besides its own terms: those of the latest version, as one with its own. "UK OUT", then
 * "FRANCE OUT", leave a license for both countries nothing of the first version, although each leaves it one.
 */
export const limitsWithLatest = (
  own: UseLimits | undefined,
  latest: UseLimits | undefined,
): UseLimits | undefined => (own && latest ? uniteLimits([own, latest]) : latest)
