import * as z from 'zod/mini'

/** How a notice identifies the story it is about: with as many of these as it states. */
export const StoryTarget = z.object({
  articleId: z.optional(z.string()).check(z.describe('The identity that the notice itself states')),
  item: z.optional(z.string()).check(z.describe("The agency's item number, as printed")),
  slug: z.optional(z.string()).check(z.describe('Slug, as printed')),
  headline: z.optional(z.string()).check(z.describe('Headline, as printed')),
})
export type StoryTarget = z.infer<typeof StoryTarget>

/**
 * A kill or hold whose story has not come yet: it is carried out on the first story that matches, if that
 * comes in time. Or a hold of all that repeats the words of a killed article.
 */
export const StandingOrder = z.object({
  id: z.string().check(z.describe('Id of its case')),
  kind: z.enum(['kill', 'withhold']),
  orderKey: z.string().check(z.describe('Order key of the notice')),
  target: StoryTarget,
  agency: z.optional(z.string()).check(z.describe('Only stories of this agency, where the notice has one')),
  note: z.string().check(z.describe("The agency's words, 500 characters at most")),
  givenAt: z.iso.datetime().check(z.describe('When the notice was dropped')),
  drop: z.object({ bucket: z.string(), key: z.string(), versionId: z.optional(z.string()) }),
  isItem: z
    .optional(z.literal(true))
    .check(
      z.describe(
        'The notice is a canceled item, whose own commit kills its story: the order only closes the case',
      ),
    ),
  isWithdrawn: z
    .optional(z.literal(true))
    .check(z.describe('The desk took it back: it is carried out on nothing any more')),
  killed: z
    .optional(
      z.object({
        articleId: z.string(),
        words: z.array(z.string()).check(z.describe('Digests of the words of its texts')),
      }),
    )
    .check(
      z.describe(
        'A killed article whose words, if they come again as another story, are held; it has no target',
      ),
    ),
  replacedBy: z
    .optional(z.string())
    .check(z.describe('Article that was sent in the place of the target, which is held if it comes late')),
  doneTo: z.optional(z.string()).check(z.describe('Article that it was carried out on; it touches no other')),
})
export type StandingOrder = z.infer<typeof StandingOrder>
