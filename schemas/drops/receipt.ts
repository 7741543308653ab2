import * as z from 'zod/mini'
import { Drop } from '#schemas/drop.ts'
import { Rejection } from './rejection.ts'

/** What became of one article of a drop. */
export const ReceiptItem = z.object({
  outcome: z
    .enum(['accepted', 'duplicate', 'superseded', 'open-case'])
    .check(
      z.describe(
        'accepted: now current; duplicate: its text was already current; superseded: kept, but not made current; open-case: a kill or hold that waits for its story, or for an editor',
      ),
    ),
  supersededBy: z
    .optional(z.enum(['later-revision', 'kill', 'recall', 'unfinished']))
    .check(
      z.describe(
        'Why it was superseded: a later revision is current, the article was killed, its words were taken back, or it is unfinished, and another version is out',
      ),
    ),
  path: z
    .optional(z.string())
    .check(z.describe('Which file inside the drop: path in the archive, name of the attachment')),
  articleId: z.string(),
  orderKey: z.string(),
  headline: z.string(),
  story: z
    .optional(z.string())
    .check(
      z.describe(
        'Of a notice, the headline of the story that it killed or held; absent in what was written before it was kept',
      ),
    ),
  slugline: z.optional(z.string()).check(z.describe('Also absent in what was written before it was kept')),
  byline: z.optional(z.string()),
  agency: z.optional(z.string()),
  translationOf: z
    .optional(z.string())
    .check(z.describe('The article that it is translated from, by what its agency states')),
  status: z.enum(['usable', 'withheld', 'canceled']),
  embargoedUntil: z
    .optional(z.iso.datetime())
    .check(
      z.describe(
        'Of what is withheld: when its embargo ends; absent if it has no end, and in what was written before it was kept',
      ),
    ),
  caseId: z.optional(z.string()).check(z.describe('Case that it opened for an editor to decide')),
  seq: z.optional(z.int()).check(z.describe('Its number in the change log')),
  version: z
    .optional(z.int().check(z.gte(1)))
    .check(z.describe('The article version it became; absent if it was superseded, or is no story')),
})
export type ReceiptItem = z.infer<typeof ReceiptItem>

/** What became of a drop. `partial`: some items of a package were accepted, others refused. */
export const Receipt = z.object({
  drop: Drop,
  droppedBy: z
    .optional(z.string())
    .check(z.describe('Who dropped it, if it came from the desk or the command line; for display')),
  outcome: z.enum(['accepted', 'partial', 'rejected']),
  format: z.optional(z.string()).check(z.describe('Format it was read as: "text"')),
  items: z.array(ReceiptItem),
  rejections: z.array(Rejection),
  warnings: z
    .array(z.string())
    .check(
      z.describe('Faults that did not keep the drop from being read: "declares us-ascii, but is UTF-8"'),
    ),
  completedAt: z.iso.datetime(),
})
export type Receipt = z.infer<typeof Receipt>
