import * as z from 'zod/mini'
import { ShownKind } from './change.ts'
import { ChangeClass } from './change-class.ts'
import { PublicationStatus } from './publication-status.ts'

/** A version of an article that the licensee may see. A cancellation has no headline. */
export const RevisionEntry = z.object({
  version: z.int().check(z.gte(1)),
  kind: ShownKind,
  status: PublicationStatus,
  class: z
    .optional(ChangeClass)
    .check(
      z.describe(
        'What the agency says it is, compared with the previous version, or else what it was found to be',
      ),
    ),
  computed: z
    .optional(ChangeClass)
    .check(z.describe('What it was found to be, if the agency says otherwise')),
  headline: z.optional(z.string()),
  versionCreated: z.optional(z.iso.datetime()),
  committedAt: z.iso.datetime(),
  href: z.url(),
})
export type RevisionEntry = z.infer<typeof RevisionEntry>

/** Answer of `GET /v1/articles/{id}/revisions`: oldest first. */
export const RevisionHistory = z.object({ articleId: z.string(), revisions: z.array(RevisionEntry) })
export type RevisionHistory = z.infer<typeof RevisionHistory>
