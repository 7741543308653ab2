import * as z from 'zod/mini'

/** What a webhook's messages carry: only feed entries, or the articles too. */
export const WebhookView = z.enum(['summary', 'full'])

/**
 * `paused`: its endpoint failed for three days. `disabled`: its endpoint answered 410 Gone. Neither is called
 * until it is resumed.
 */
export const WebhookStatus = z.enum(['active', 'paused', 'disabled'])

/** Why Wiredesk stopped calling an endpoint. */
export const WebhookNotice = z.object({
  at: z.iso.datetime(),
  detail: z.string().check(z.minLength(1), z.describe('What happened, and what to do')),
})
export type WebhookNotice = z.infer<typeof WebhookNotice>

/** A series of failed attempts at one message. */
const Failing = z.object({
  since: z.iso.datetime().check(z.describe('When the first of them failed')),
  attempts: z.int().check(z.gte(1)),
  nextAt: z.iso.datetime().check(z.describe('No attempt is made before this instant')),
})

/** A secret that was rotated out, and until when it also signs. */
const Retired = z.object({ secret: z.string().check(z.startsWith('whsec_')), until: z.iso.datetime() })

/**
 * An endpoint of a licensee, with the cursor that Wiredesk moves for it. It is stored in this form, including
 * its secrets, which sign messages and so cannot be hashed; it leaves the system only as a `WebhookAnswer`.
 */
export const Webhook = z.object({
  id: z.string().check(z.regex(/^wh_[A-Za-z0-9_-]{22}$/)),
  licenseeId: z.string(),
  url: z.url(),
  description: z.optional(z.string()),
  view: WebhookView,
  base: z
    .url()
    .check(z.describe("The API's address under which it was registered: links in messages lead there")),
  createdAt: z.iso.datetime(),
  status: WebhookStatus,
  notice: z.optional(WebhookNotice),
  after: z.int().check(z.gte(0), z.describe('Log sequence of the last change that its endpoint took')),
  replays: z
    .optional(z.int())
    .check(z.describe('How often its licensee has moved `after`; a run that began before leaves it there')),
  failing: z.optional(Failing),
  secret: z.string().check(z.startsWith('whsec_')),
  retired: z.optional(Retired).check(z.describe('The secret before, which signs along until then')),
  retiredBefore: z
    .optional(z.array(Retired))
    .check(z.describe('Secrets before that, latest first, if it was rotated again within their time')),
  ping: z.optional(z.string()).check(z.describe('Id of a test message that is still to be sent')),
  lease: z
    .optional(z.object({ holder: z.string(), until: z.iso.datetime() }))
    .check(z.describe('Which run calls the endpoint now: one at a time, so that messages keep their order')),
  lock: z.int().check(z.gte(1), z.describe('Grows by one with each write and guards it')),
})
export type Webhook = z.infer<typeof Webhook>
