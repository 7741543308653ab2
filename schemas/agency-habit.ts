import * as z from 'zod/mini'

/** When an agency last sent something, and how long it is silent at times. */
export const AgencyHabit = z.object({
  agency: z.string().check(z.minLength(1)),
  lastSeenAt: z.iso.datetime(),
  longestGapMs: z
    .int()
    .check(
      z.gte(0),
      z.describe('Its longest silence, of which half is forgotten in each week without one as long'),
    ),
  seen: z.int().check(z.gte(1), z.describe('How often it was noted: a habit takes some')),
})
export type AgencyHabit = z.infer<typeof AgencyHabit>
