import * as z from 'zod/mini'
import { Facets } from './facets.ts'
import { UseLimits } from './license/use-limits.ts'

/** A list of which a selection may hold less than the article does; `all`: nothing is known of any. */
export const CutList = z.enum(['sections', 'subjects', 'genres', 'places', 'all'])
export type CutList = z.infer<typeof CutList>

/**
 * What decides whether a license covers copy. Missing information (`facets` and `limits` of what was
 * committed before they were kept, lists that were cut) hides copy, but announces kills.
 */
export const Selection = z.object({
  agency: z.optional(z.string()),
  distributor: z.optional(z.string()),
  language: z.optional(z.string()),
  sections: z.array(z.string()),
  facets: z.optional(Facets),
  limits: z.optional(UseLimits),
  cut: z.optional(z.array(CutList)).check(z.describe('Lists that were cut, for want of room')),
})
export type Selection = z.infer<typeof Selection>
