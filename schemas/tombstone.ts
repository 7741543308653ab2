import * as z from 'zod'
import { Change } from './change.ts'

/** What is left of a canceled or expired article: enough to find and drop every copy of it, and none of its words. */
export const Tombstone = Change.pick({
  version: true,
  agency: true,
  distributor: true,
  language: true,
}).extend({
  id: z.string(),
  status: z.enum(['canceled', 'expired']),
  goneAt: z.iso.datetime().describe('When it was canceled, or its time was over'),
})
export type Tombstone = z.infer<typeof Tombstone>
