import * as z from 'zod'
import { ChangeClass, PublicationStatus } from './article.ts'
import { ChangeKind } from './change.ts'

/** A version of an article that the licensee may see. A cancellation carries no headline. */
export const RevisionEntry = z.object({
  version: z.int().min(1),
  kind: ChangeKind,
  status: PublicationStatus,
  class: ChangeClass.optional().describe(
    'What the agency says it is against the version before, else what it is found to be',
  ),
  computed: ChangeClass.optional().describe('What it is found to be, where the agency says otherwise'),
  headline: z.string().optional(),
  versionCreated: z.iso.datetime().optional(),
  committedAt: z.iso.datetime(),
  href: z.url(),
})
export type RevisionEntry = z.infer<typeof RevisionEntry>

/** Answer of `GET /v1/articles/{id}/revisions`: oldest first. */
export const RevisionHistory = z.object({ articleId: z.string(), revisions: z.array(RevisionEntry) })
export type RevisionHistory = z.infer<typeof RevisionHistory>
