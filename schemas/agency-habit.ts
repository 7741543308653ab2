import * as z from 'zod/mini'

/** When an agency last sent something, and how long it is silent at times. */
export const AgencyHabit = z.object({
  agency: z.string().check(z.minLength(1)),
  lastSeenAt: z.iso.datetime(),
  longestGapMs: z
    .int()
    .check(z.gte(0), z.describe('Its longest silence, which is halved for each week without one as long')),
  seen: z.int().check(z.gte(1), z.describe('How often it was recorded: a habit takes several records')),
})
export type AgencyHabit = z.infer<typeof AgencyHabit>
