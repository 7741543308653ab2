import * as z from 'zod/mini'
import { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { Licensee } from '#schemas/licensee.ts'

/** What a licensee is shown of a story, and why. */
export const Sight = z.object({
  sees: z
    .enum(['text', 'tombstone', 'nothing'])
    .check(z.describe('tombstone: it is told that the story is gone, without any of its text')),
  reason: z.string().check(z.minLength(1), z.describe('Why, in plain words')),
  until: z
    .optional(z.iso.datetime())
    .check(z.describe('Until when this stays so by itself: the embargo ends, or the quota is renewed')),
})
export type Sight = z.infer<typeof Sight>

/** Answer of `GET /v1/desk/articles/{id}/as/{licensee}`: what a licensee sees of a story at this moment. */
export const StoryAs = z.extend(Sight, {
  licensee: z.pick(Licensee, { id: true, name: true }),
  article: z
    .optional(LicensedArticle)
    .check(z.describe('As the licensee gets it, with what it may do with it; only if it sees the text')),
})
export type StoryAs = z.infer<typeof StoryAs>
