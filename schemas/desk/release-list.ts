import * as z from 'zod/mini'

/** What is to happen to a story by itself. */
export const PendingRelease = z.object({
  articleId: z.string(),
  kind: z
    .enum(['release', 'expiry'])
    .check(z.describe('release: its embargo ends; expiry: its availability does')),
  headline: z.optional(z.string()),
  releaseAt: z.iso.datetime(),
})
export type PendingRelease = z.infer<typeof PendingRelease>

/** A story that is withheld without an end: it waits until somebody releases, embargoes or kills it. */
export const HeldStory = z.object({
  articleId: z.string(),
  headline: z.optional(z.string()),
  since: z.iso.datetime().check(z.describe('Since when it has been held without an end')),
  by: z
    .optional(z.string())
    .check(z.describe('Who of the desk holds it; absent if its agency does, by its copy or a notice')),
  hiddenEmbargo: z
    .optional(z.iso.datetime())
    .check(z.describe('When an embargo ends that the hold hides: it stands again once that is lifted')),
})
export type HeldStory = z.infer<typeof HeldStory>

/** Answer of `GET /v1/desk/releases`: which stories are under embargo, and until when, and which are held without an end. */
export const ReleaseList = z.object({
  releases: z
    .array(PendingRelease)
    .check(z.describe('Those still to come, as the articles stand now, earliest first')),
  isCut: z.boolean().check(z.describe('Whether later ones are left out')),
  holds: z.array(HeldStory).check(z.describe('Those withheld without an end, the longest held first')),
  areHoldsCut: z.boolean().check(z.describe('Whether some of them are left out')),
  unreadable: z
    .array(z.string())
    .check(z.describe('Names of embargoes that cannot be read until somebody repairs what is stored')),
})
export type ReleaseList = z.infer<typeof ReleaseList>
