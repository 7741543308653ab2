import * as z from 'zod/mini'

/** What a revision of a story goes by, folded for comparing: how notices and editors find it. */
export const StoryNames = z.object({
  articleId: z.string(),
  agency: z.optional(z.string()),
  items: z.array(z.string()).check(z.describe("The agency's identifiers and numbers")),
  slug: z.optional(z.string()),
  headline: z.string(),
})
export type StoryNames = z.infer<typeof StoryNames>
