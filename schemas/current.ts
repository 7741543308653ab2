import * as z from 'zod/mini'
import { Change } from './change.ts'
import { Override } from './desk/override.ts'
import { Selection } from './selection.ts'

/**
 * A change about to be appended at `change.seq`: written to CURRENT first, so that any later process can
 * finish it.
 */
export const Pending = z.object({
  change: Change,
  digest: z.string().check(z.describe('Digest of the revision that becomes current')),
})
export type Pending = z.infer<typeof Pending>

/** The desk's order to take back the versions before one. */
export const Recall = z.object({
  before: z.int().check(z.gte(2), z.describe('The version that stays: those before it are taken back')),
  by: z.string().check(z.describe('Who ordered it; for display')),
  reason: z.string().check(z.describe('Why; not shown to licensees')),
})
export type Recall = z.infer<typeof Recall>

/**
 * Which revision of an article is current. `lock` grows by one with each write and guards against concurrent
 * ones.
 */
export const Current = z.object({
  articleId: z.string(),
  orderKey: z
    .optional(z.string())
    .check(
      z.describe(
        'Order key of the current drop, which made the latest change or repeats its text; absent until the first change is finished',
      ),
    ),
  change: z
    .optional(Change)
    .check(
      z.describe(
        'The latest finished change: it names the revision to serve, its status, version, sequence and embargo',
      ),
    ),
  digest: z
    .optional(z.string())
    .check(z.describe('Digest of the current revision: a drop with the same one is a duplicate')),
  ruling: z
    .optional(z.string())
    .check(
      z.describe(
        'The greatest order key of a kill or reinstatement: an earlier one no longer counts, unless it kills what was reinstated before it came',
      ),
    ),
  ruledAt: z
    .optional(z.string())
    .check(z.describe('When the latest kill or reinstatement was committed, in RFC 3339')),
  firstOut: z
    .optional(z.iso.datetime())
    .check(
      z.describe(
        'When the first version that was out was made or committed, once a change had no room for it',
      ),
    ),
  history: z.optional(z.array(z.int())).check(z.describe('Sequences of all finished changes, oldest first')),
  reach: z
    .optional(z.array(Selection))
    .check(
      z.describe(
        'What all finished changes are selected by: one for each agency and language, sections united',
      ),
    ),
  reachAhead: z
    .optional(z.array(Selection))
    .check(z.describe('The same of all finished changes that showed embargoed copy in advance')),
  overrides: z.optional(z.array(Override)).check(z.describe("The desk's overrides, one a field")),
  edits: z
    .optional(z.int())
    .check(
      z.describe(
        'How often the desk has edited the article: a text made with other overrides is another text',
      ),
    ),
  recalls: z.optional(z.array(Recall)).check(z.describe('The orders that took back versions, oldest first')),
  barred: z
    .optional(z.array(z.string()))
    .check(z.describe('Digests of the words that were taken back: no text that has them becomes current')),
  waits: z.optional(z.string()).check(z.describe('Order key of an unfinished text held beside what is out')),
  lock: z.int().check(z.gte(1)),
  pending: z.optional(Pending),
})
export type Current = z.infer<typeof Current>
