import * as z from 'zod'
import { PublicationStatus } from './article.ts'
import { ChangeKind } from './change.ts'

/** A change about to be appended: written on CURRENT first, so that whoever comes next can finish it. */
export const Pending = z.object({
  orderKey: z.string(),
  kind: ChangeKind,
  seq: z.int().min(1).describe('The log slot aimed at'),
  committedAt: z.iso.datetime(),
  digest: z.string().describe('Digest of the revision that becomes current'),
})
export type Pending = z.infer<typeof Pending>

/** Which revision of an article is current. `lock` grows by one with each write and guards it. */
export const Current = z.object({
  articleId: z.string(),
  orderKey: z.string().optional().describe('Absent until the first change is finished'),
  status: PublicationStatus.optional(),
  version: z.int().min(0),
  seq: z.int().min(0).describe('Log sequence of the latest finished change'),
  embargoedUntil: z.iso.datetime().optional(),
  digest: z
    .string()
    .optional()
    .describe('Digest of the current revision: a drop with the same one is a duplicate'),
  ruling: z
    .string()
    .optional()
    .describe('Order key of the latest kill or reinstatement: an earlier one no longer counts'),
  lock: z.int().min(0),
  pending: Pending.optional(),
})
export type Current = z.infer<typeof Current>
