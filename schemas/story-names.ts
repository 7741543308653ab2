import * as z from 'zod'

/** What a revision of a story goes by, folded for comparing: how notices and editors find it. */
export const StoryNames = z.object({
  articleId: z.string(),
  agency: z.string().optional(),
  items: z.array(z.string()).describe("The agency's identifiers and numbers"),
  slug: z.string().optional(),
  headline: z.string(),
})
export type StoryNames = z.infer<typeof StoryNames>
