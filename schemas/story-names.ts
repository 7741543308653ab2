import * as z from 'zod/mini'

/** The names by which notices and editors find a revision's story, folded for comparison. */
export const StoryNames = z.object({
  articleId: z.string(),
  agency: z.optional(z.string()),
  items: z.array(z.string()).check(z.describe("The agency's identifiers and numbers")),
  slug: z.optional(z.string()),
  headline: z.string(),
  text: z
    .optional(z.string())
    .check(z.describe('Digest of the words of its text, whatever its headline; absent of a few words')),
})
export type StoryNames = z.infer<typeof StoryNames>
