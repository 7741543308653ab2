import type { Article } from '#schemas/article.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { Licensing } from '../entitlements/licensing.ts'
import { readLimits } from './read-limits.ts'
import { uniteLimits } from './unite-limits.ts'

/**
 * Everything that limits the use of a version: its own terms, what its change recorded of them, and the terms
 * of the latest version.
 */
export const limitsOf = (
  { usageTerms }: Pick<Article, 'usageTerms'>,
  { change, latestLimits }: Pick<Licensing, 'change' | 'latestLimits'>,
): UseLimits => uniteLimits([readLimits(usageTerms), change.limits ?? {}, latestLimits ?? {}])
