import * as z from 'zod'
import { Channel } from './channel.ts'
import { Territory } from './territory.ts'

/** How much of a product may be fetched. */
export const Quota = z.object({
  articles: z.int().min(1).describe('Most articles, each counted once however often it is fetched'),
  per: z.enum(['day', 'month']).describe('Calendar day or month in UTC'),
})
export type Quota = z.infer<typeof Quota>

/** A licensee's right to a product. `until` is exclusive; absent, it does not end. */
export const Entitlement = z.object({
  productId: z.string(),
  from: z.iso.datetime(),
  until: z.iso.datetime().optional(),
  territories: z.array(Territory).min(1).optional().describe('Where it may publish; absent: everywhere'),
  channels: z.array(Channel).min(1).optional().describe('How it may publish; absent: in every way'),
  advance: z
    .boolean()
    .optional()
    .describe('Sees embargoed copy ahead of its instant, to prepare it; never to publish it before'),
  quota: Quota.optional().describe('Absent: as much as there is'),
})
export type Entitlement = z.infer<typeof Entitlement>

/** A publisher who fetches copy. */
export const Licensee = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  name: z.string().min(1),
  entitlements: z.array(Entitlement),
  callsPerMinute: z.int().min(1).optional().describe('Most calls of the API in a minute; absent: 600'),
  cursorSecret: z
    .string()
    .describe(
      '32 random bytes, base64url: seals feed cursors, so that they do not count what the license hides',
    ),
})
export type Licensee = z.infer<typeof Licensee>
