import * as z from 'zod/mini'
import { Article } from '#schemas/article.ts'
import { Change } from '#schemas/change.ts'
import { Delivery } from '#schemas/license/delivery.ts'
import { Acknowledgement } from '#schemas/license/takedown.ts'
import { DeskHold } from '#schemas/revision.ts'
import { Override } from './override.ts'

/** A change, who of the desk ordered it, and why. */
export const StoryChange = z.extend(Change, {
  by: z
    .optional(z.string())
    .check(
      z.describe('Whose key or command it was; absent if an agency or the clock made it, or nobody noted it'),
    ),
  reason: z
    .optional(z.string())
    .check(
      z.describe(
        'Of a kill, a reinstatement or a recall: the reason that was given, or the words of the notice',
      ),
    ),
})
export type StoryChange = z.infer<typeof StoryChange>

/** A story that another is translated from, or into; with its id alone if it has not come. */
export const LinkedStory = z.extend(
  z.partial(z.pick(Article, { status: true, headline: true, language: true })),
  {
    articleId: z.string(),
  },
)
export type LinkedStory = z.infer<typeof LinkedStory>

/** Answer of `GET /v1/desk/articles/{id}`: all that the desk knows of an article. */
export const Story = z.object({
  articleId: z.string(),
  article: Article.check(z.describe('As it stands, including evidence, even if it is killed or held')),
  drop: z
    .object({ key: z.string(), versionId: z.optional(z.string()) })
    .check(z.describe('The drop its text came in')),
  changes: z.array(StoryChange).check(z.describe('Its changes, oldest first')),
  hold: z
    .optional(z.pick(DeskHold, { by: true, until: true }))
    .check(z.describe('The desk withholds it, and whatever copy comes meanwhile')),
  hiddenEmbargo: z
    .optional(z.iso.datetime())
    .check(
      z.describe(
        'When an embargo ends that a hold without an end hides: it stands again once that is lifted',
      ),
    ),
  waiting: z
    .optional(
      z.object({
        headline: z.string(),
        receivedAt: z.iso.datetime(),
        drop: z.object({ key: z.string(), versionId: z.optional(z.string()) }),
      }),
    )
    .check(z.describe('A later text, which is not finished and held beside the version that stands')),
  original: z.optional(LinkedStory).check(z.describe('The story that it is translated from')),
  translations: z.array(LinkedStory).check(z.describe('The stories that were translated from it')),
  overrides: z.array(Override),
  deliveries: z.array(Delivery),
  acknowledgements: z
    .array(Acknowledgement)
    .check(z.describe('Licensees who have stated that their copies are down')),
})
export type Story = z.infer<typeof Story>

/** Answer of `GET /v1/desk/articles/{id}/texts/{text}`: one text of an article, which need not stand. */
export const StoryText = z.object({
  article: Article.check(
    z.describe('As it was last shown, or would be; with the version that one that waits would become'),
  ),
  drop: z
    .object({ key: z.string(), versionId: z.optional(z.string()) })
    .check(z.describe('The drop it came in')),
})
export type StoryText = z.infer<typeof StoryText>

/** In place of a version: the text that waits beside the one that stands. */
export const WAITING = 'waiting'

const text = z
  .string()
  .check(
    z.regex(/^(?:\d{1,6}|waiting)$/, 'must be a version of the article, or waiting'),
    z.describe('A version, or waiting: the later text that is held beside the version that stands'),
  )

/** Parameters of `GET /v1/desk/articles/{id}/diff`. */
export const StoryDiffQuery = z.strictObject({ from: text, to: text })
export type StoryDiffQuery = z.infer<typeof StoryDiffQuery>
