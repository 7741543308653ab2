import * as z from 'zod/mini'

/** A run of words that both versions have, or only one of them. */
export const DiffPart = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
export type DiffPart = z.infer<typeof DiffPart>

/** Answer of `GET /v1/articles/{id}/revisions/{version}/diff`: word by word against the previous version. */
export const RevisionDiff = z.object({
  articleId: z.string(),
  from: z.int().check(z.gte(1), z.describe('The previous version in the license')),
  to: z.int().check(z.gte(1)),
  headline: z.array(DiffPart),
  text: z.array(DiffPart),
})
export type RevisionDiff = z.infer<typeof RevisionDiff>
