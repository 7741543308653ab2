import * as z from 'zod'
import { Channel } from './channel.ts'
import { Quota } from './licensee.ts'
import { Territory } from './territory.ts'

/** A right to a product, as its licensee is told of it. */
export const AccountEntitlement = z.object({
  product: z.object({ id: z.string(), name: z.string().optional() }),
  from: z.iso.datetime(),
  until: z.iso.datetime().optional().describe('Exclusive; absent: it does not end'),
  inForce: z.boolean().describe('Whether it holds at the instant of the answer'),
  territories: z.array(Territory).optional().describe('Absent: everywhere'),
  channels: z.array(Channel).optional().describe('Absent: in every way'),
  advance: z.boolean().describe('Whether embargoed copy is shown ahead of its instant'),
  quota: Quota.extend({
    remaining: z.int().min(0).describe('Articles left in this day or month'),
    resetsAt: z.iso.datetime().describe('When the next begins'),
  })
    .optional()
    .describe('Absent: as much as there is'),
})
export type AccountEntitlement = z.infer<typeof AccountEntitlement>

/** How many calls of the API are allowed, as the `RateLimit` header field says too. */
export const CallQuotaState = z.object({
  limit: z.int().min(1).describe('Most calls in a window'),
  windowSeconds: z.int().min(1),
  remaining: z.int().min(0).describe('Calls left in this window; where many are made at once, nearly'),
  resetsInSeconds: z.int().min(1).describe('Until the window ends'),
})
export type CallQuotaState = z.infer<typeof CallQuotaState>

/** A key of the licensee: never the key itself. */
export const AccountKey = z.object({
  id: z.string().describe('To revoke it by'),
  last4: z.string().optional().describe('How it ends'),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime().optional().describe('When it was last used, to some minutes'),
  revokedAt: z.iso.datetime().optional(),
  current: z.boolean().describe('Whether it is the one that this call was made with'),
})
export type AccountKey = z.infer<typeof AccountKey>

/** Something that the licensee should know of, or do. */
export const AccountNotice = z.object({
  code: z.enum(['feed-idle', 'entitlement-ending', 'two-keys', 'webhook-paused', 'webhook-disabled']),
  detail: z.string().min(1),
  since: z.iso.datetime().optional(),
})
export type AccountNotice = z.infer<typeof AccountNotice>

/** Answer of `GET /v1/account`. */
export const Account = z.object({
  id: z.string(),
  name: z.string(),
  entitlements: z.array(AccountEntitlement),
  quota: z.object({ calls: CallQuotaState }),
  keys: z.array(AccountKey).describe('Oldest first, with the last that were revoked'),
  feed: z.object({
    lastPolledAt: z.iso.datetime().optional().describe('To some minutes; absent: never'),
  }),
  notices: z.array(AccountNotice),
})
export type Account = z.infer<typeof Account>
