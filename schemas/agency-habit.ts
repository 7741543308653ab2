import * as z from 'zod'

/** When an agency was heard of last, and for how long it is silent at times. */
export const AgencyHabit = z.object({
  agency: z.string().min(1),
  lastSeenAt: z.iso.datetime(),
  longestGapMs: z
    .int()
    .min(0)
    .describe('Its longest silence, of which half is forgotten in each week without one as long'),
  seen: z.int().min(1).describe('How often it was noted: a habit takes some'),
})
export type AgencyHabit = z.infer<typeof AgencyHabit>
