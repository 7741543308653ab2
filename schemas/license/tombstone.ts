import * as z from 'zod/mini'
import { Change } from '#schemas/change.ts'

/**
 * What is left of a canceled or expired article: enough to find and drop every copy of it, and none of its
 * text.
 */
export const Tombstone = z.extend(
  z.pick(Change, {
    version: true,
    agency: true,
    distributor: true,
    language: true,
  }),
  {
    id: z.string(),
    status: z.enum(['canceled', 'expired']),
    goneAt: z.iso.datetime().check(z.describe('When it was canceled, or expired')),
  },
)
export type Tombstone = z.infer<typeof Tombstone>
