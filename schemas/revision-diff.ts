import * as z from 'zod/mini'

/** A run of words that both versions have, or only one of them. */
export const DiffPart = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
export type DiffPart = z.infer<typeof DiffPart>

const parts = z.array(DiffPart)

/** A line beside the text. */
const line = z.optional(parts).check(z.describe('Only if it differs'))

/** Answer of `GET /v1/articles/{id}/revisions/{version}/diff`: word by word against the previous version. */
export const RevisionDiff = z.object({
  articleId: z.string(),
  from: z.int().check(z.gte(1), z.describe('The previous version in the license')),
  to: z.int().check(z.gte(1)),
  headline: parts,
  text: parts,
  summary: line,
  slugline: line,
  dateline: line,
  agency: line,
  byline: line,
  contributors: line,
  credit: line,
  copyright: line,
  usageTerms: line,
})
export type RevisionDiff = z.infer<typeof RevisionDiff>
