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

/** Answer of `GET /v1/desk/releases`: which stories are under embargo, and until when. */
export const ReleaseList = z.object({
  releases: z
    .array(PendingRelease)
    .check(z.describe('Those still to come, as the articles stand now, earliest first')),
  isCut: z.boolean().check(z.describe('Whether later ones are left out')),
  unreadable: z
    .array(z.string())
    .check(z.describe('Names of embargoes that cannot be read until somebody repairs what is stored')),
})
export type ReleaseList = z.infer<typeof ReleaseList>
