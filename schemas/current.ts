import * as z from 'zod'
import { Change } from './change.ts'
import { Override } from './override.ts'
import { Selection } from './selection.ts'

/** A change about to be appended at `change.seq`: written on CURRENT first, so that whoever comes next can finish it. */
export const Pending = z.object({
  change: Change,
  digest: z.string().describe('Digest of the revision that becomes current'),
})
export type Pending = z.infer<typeof Pending>

/** Which revision of an article is current. `lock` grows by one with each write and guards it. */
export const Current = z.object({
  articleId: z.string(),
  orderKey: z
    .string()
    .optional()
    .describe(
      'Order key of the drop that stands: it made the latest change, or repeats its text; absent until the first is finished',
    ),
  change: Change.optional().describe(
    'The latest finished change: it names the revision to serve, its status, version, sequence and embargo',
  ),
  digest: z
    .string()
    .optional()
    .describe('Digest of the current revision: a drop with the same one is a duplicate'),
  ruling: z
    .string()
    .optional()
    .describe('Order key of the latest kill or reinstatement: an earlier one no longer counts'),
  history: z.array(z.int()).optional().describe('Sequences of all finished changes, oldest first'),
  reach: z
    .array(Selection)
    .optional()
    .describe('What all finished changes are selected by: one for each agency and language, sections united'),
  reachAhead: z
    .array(Selection)
    .optional()
    .describe('The same of all finished changes that showed embargoed copy in advance'),
  overrides: z.array(Override).optional().describe("The desk's overrides, one a field"),
  edits: z
    .int()
    .optional()
    .describe('How often the desk has edited the article: a text made with other overrides is another text'),
  lock: z.int().min(1),
  pending: Pending.optional(),
})
export type Current = z.infer<typeof Current>
