import * as z from 'zod'

/** How a notice names the story that it is about: as much of it as the notice states. */
export const StoryTarget = z.object({
  articleId: z.string().optional().describe('The identity that the notice itself states'),
  item: z.string().optional().describe("The agency's item number, as printed"),
  slug: z.string().optional().describe('Slug, as printed'),
  headline: z.string().optional().describe('Headline, as printed'),
})
export type StoryTarget = z.infer<typeof StoryTarget>

/**
 * A kill or hold whose story has not come yet: it is carried out on the first story that goes by the name, if that comes in time.
 */
export const StandingOrder = z.object({
  id: z.string().describe('Id of its case'),
  kind: z.enum(['kill', 'withhold']),
  orderKey: z.string().describe('Order key of the notice'),
  target: StoryTarget,
  agency: z.string().optional().describe('Only stories of this agency, where the notice has one'),
  note: z.string().describe("The agency's words, 500 characters at most"),
  givenAt: z.iso.datetime().describe('When the notice was dropped'),
  drop: z.object({ bucket: z.string(), key: z.string(), versionId: z.string().optional() }),
  isItem: z
    .literal(true)
    .optional()
    .describe(
      'The notice is a canceled item, whose own commit kills its story: the order only closes the case',
    ),
  isWithdrawn: z
    .literal(true)
    .optional()
    .describe('The desk took it back: it is carried out on nothing any more'),
  doneTo: z.string().optional().describe('Article that it was carried out on; it touches no other'),
})
export type StandingOrder = z.infer<typeof StandingOrder>
