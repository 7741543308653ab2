import * as z from 'zod/mini'
import { Quota } from '#schemas/licensee.ts'
import { Channel } from './channel.ts'
import { Territory } from './territory.ts'

/** A right to a product, as shown to its licensee. */
export const AccountEntitlement = z.object({
  product: z.object({ id: z.string(), name: z.optional(z.string()) }),
  from: z.iso.datetime(),
  until: z.optional(z.iso.datetime()).check(z.describe('Exclusive; if absent, it does not end')),
  inForce: z.boolean().check(z.describe('Whether it is in force at the instant of the answer')),
  territories: z.optional(z.array(Territory)).check(z.describe('If absent, everywhere')),
  channels: z.optional(z.array(Channel)).check(z.describe('If absent, in every way')),
  advance: z.boolean().check(z.describe('Whether embargoed copy is shown in advance')),
  quota: z
    .optional(
      z.extend(Quota, {
        remaining: z.int().check(z.gte(0), z.describe('Articles left in this day or month')),
        resetsAt: z.iso.datetime().check(z.describe('When the next period begins')),
      }),
    )
    .check(z.describe('If absent, without limit')),
})
export type AccountEntitlement = z.infer<typeof AccountEntitlement>

/** How many API calls are allowed, as in the `RateLimit` header field. */
export const CallQuotaState = z.object({
  limit: z.int().check(z.gte(1), z.describe('The most calls in a window')),
  windowSeconds: z.int().check(z.gte(1)),
  remaining: z
    .int()
    .check(z.gte(0), z.describe('Calls left in this window; approximate while many are made at once')),
  resetsInSeconds: z.int().check(z.gte(1), z.describe('Seconds until the window ends')),
})
export type CallQuotaState = z.infer<typeof CallQuotaState>

/** A key of the licensee, without the key itself. */
export const AccountKey = z.object({
  id: z.string().check(z.describe('Identifies the key when it is revoked')),
  last4: z.optional(z.string()).check(z.describe('The last characters of the key')),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.optional(z.iso.datetime()).check(z.describe('When it was last used, to within some minutes')),
  revokedAt: z.optional(z.iso.datetime()),
  current: z.boolean().check(z.describe('Whether this call was made with it')),
})
export type AccountKey = z.infer<typeof AccountKey>

/** A killed article that the licensee was given and whose takedown it has not acknowledged. */
export const OutstandingTakedown = z.object({
  articleId: z.string(),
  version: z.int().check(z.gte(1), z.describe('The article version that the kill made')),
  orderedAt: z.iso.datetime().check(z.describe('When it was killed')),
})
export type OutstandingTakedown = z.infer<typeof OutstandingTakedown>

/** Something the licensee should know or act on. */
export const AccountNotice = z.object({
  code: z.enum([
    'takedown-outstanding',
    'feed-idle',
    'entitlement-ending',
    'entitlement-ended',
    'two-keys',
    'webhook-paused',
    'webhook-disabled',
  ]),
  detail: z.string().check(z.minLength(1)),
  since: z.optional(z.iso.datetime()),
})
export type AccountNotice = z.infer<typeof AccountNotice>

/** Answer of `GET /v1/account`. */
export const Account = z.object({
  id: z.string(),
  name: z.string(),
  entitlements: z.array(AccountEntitlement),
  quota: z.object({ calls: CallQuotaState }),
  keys: z.array(AccountKey).check(z.describe('Oldest first, including those revoked last')),
  feed: z.object({
    lastPolledAt: z.optional(z.iso.datetime()).check(z.describe('To within some minutes; absent if never')),
  }),
  takedowns: z
    .array(OutstandingTakedown)
    .check(z.describe('Oldest first; acknowledged with `PUT /v1/articles/{id}/takedown`')),
  notices: z.array(AccountNotice),
})
export type Account = z.infer<typeof Account>
