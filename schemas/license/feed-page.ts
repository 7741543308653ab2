import * as z from 'zod/mini'
import { Change, ShownKind } from '#schemas/change.ts'
import { LicensedArticle } from './licensed-article.ts'

/** A change as a licensee sees it. A cancellation, an expiry and a withdrawal have no headline. */
export const FeedEntry = z.extend(
  z.pick(Change, {
    articleId: true,
    version: true,
    status: true,
    class: true,
    agency: true,
    distributor: true,
    sections: true,
    language: true,
    translationOf: true,
    urgency: true,
    expires: true,
    versionCreated: true,
    withdrawnBefore: true,
    committedAt: true,
  }),
  {
    kind: ShownKind,
    href: z.url().check(z.describe('Where the article is fetched')),
    headline: z.optional(z.string()),
    embargoedUntil: Change.shape.embargoedUntil.check(
      z.describe('For copy given in advance (status `withheld`): not to be published before this instant'),
    ),
    article: z
      .optional(LicensedArticle)
      .check(
        z.describe(
          'With `view=full`: the article in this version, if it may be read now. Also absent if it is too large for a page, or a quota is used up',
        ),
      ),
  },
)
export type FeedEntry = z.infer<typeof FeedEntry>

/** Answer of `GET /v1/feed`. */
export const FeedPage = z.object({
  changes: z
    .array(FeedEntry)
    .check(z.describe('Oldest first. Fewer than `limit`, or none, does not mean the end')),
  next: z
    .string()
    .check(
      z.length(22),
      z.describe('Cursor for the next call, as `after`; always present, and valid for ever'),
    ),
})
export type FeedPage = z.infer<typeof FeedPage>
