import * as z from 'zod'
import { Change } from './change.ts'
import { LicensedArticle } from './licensed-article.ts'

/** A change as a licensee sees it. A cancellation, an expiry and a withdrawal carry no headline. */
export const FeedEntry = Change.pick({
  articleId: true,
  kind: true,
  version: true,
  status: true,
  class: true,
  agency: true,
  distributor: true,
  sections: true,
  language: true,
  urgency: true,
  expires: true,
  versionCreated: true,
  committedAt: true,
}).extend({
  href: z.url().describe('Where the article is fetched'),
  headline: z.string().optional(),
  embargoedUntil: Change.shape.embargoedUntil.describe(
    'Of copy given in advance (status `withheld`): not to be published before',
  ),
  article: LicensedArticle.optional().describe(
    'With `view=full`: the article in this version, where it may be read now. Absent too where it is too large for a page, or a quota is used up',
  ),
})
export type FeedEntry = z.infer<typeof FeedEntry>

/** Answer of `GET /v1/feed`. */
export const FeedPage = z.object({
  changes: z.array(FeedEntry).describe('Oldest first. Fewer than `limit`, or none, does not mean the end'),
  next: z
    .string()
    .length(22)
    .describe('Cursor to ask with next time, as `after`; always there, good for ever'),
})
export type FeedPage = z.infer<typeof FeedPage>
