import * as z from 'zod/mini'
import { Channel } from './license/channel.ts'
import { Territory } from './license/territory.ts'

/** How much of a product may be fetched. */
export const Quota = z.object({
  articles: z
    .int()
    .check(z.gte(1), z.describe('The most articles, each counted once however often it is fetched')),
  per: z.enum(['day', 'month']).check(z.describe('Calendar day or month in UTC')),
})
export type Quota = z.infer<typeof Quota>

/** A licensee's right to a product. `until` is exclusive; if absent, the right does not end. */
export const Entitlement = z.object({
  productId: z.string(),
  from: z.iso.datetime(),
  until: z.optional(z.iso.datetime()),
  territories: z
    .optional(z.array(Territory).check(z.minLength(1)))
    .check(z.describe('Where it may publish; if absent, everywhere')),
  channels: z
    .optional(z.array(Channel).check(z.minLength(1)))
    .check(z.describe('How it may publish; if absent, in every way')),
  advance: z
    .optional(z.boolean())
    .check(z.describe('Sees embargoed copy in advance, to prepare it but never to publish it early')),
  quota: z.optional(Quota).check(z.describe('If absent, without limit')),
})
export type Entitlement = z.infer<typeof Entitlement>

/** A publisher who fetches copy. */
export const Licensee = z.object({
  id: z
    .string()
    .check(
      z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens, 63 at most'),
    ),
  name: z.string().check(z.minLength(1)),
  entitlements: z.array(Entitlement),
  callsPerMinute: z
    .optional(z.int().check(z.gte(1)))
    .check(z.describe('The most API calls in a minute; 600 if absent')),
  cursorSecret: z
    .string()
    .check(
      z.describe(
        '32 random bytes, base64url: seals feed cursors, so that they do not count what the license hides',
      ),
    ),
  lock: z
    .optional(z.int().check(z.gte(1)))
    .check(z.describe('Grows by one with each change and guards it; absent before the first')),
})
export type Licensee = z.infer<typeof Licensee>
