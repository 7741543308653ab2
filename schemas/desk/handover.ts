import * as z from 'zod/mini'
import { Webhook } from '#schemas/webhooks/webhook.ts'
import { Case } from './case.ts'
import { StoryChange } from './story.ts'

/** Parameters of `GET /v1/desk/handover`. */
export const HandoverQuery = z.strictObject({
  since: z.iso.datetime().check(z.describe('When the shift began: four days ago at most')),
})
export type HandoverQuery = z.infer<typeof HandoverQuery>

/** What became of a story in a shift. */
export const HandoverChange = z.pick(StoryChange, {
  seq: true,
  articleId: true,
  kind: true,
  class: true,
  version: true,
  status: true,
  lifts: true,
  embargoedUntil: true,
  headline: true,
  committedAt: true,
  by: true,
  reason: true,
})
export type HandoverChange = z.infer<typeof HandoverChange>

/** Answer of `GET /v1/desk/handover`: what happened in a shift that the next one must know. */
export const Handover = z.object({
  published: z.object({
    stories: z.int().check(z.describe('How many stories were published')),
    versions: z.int().check(z.describe('How many later versions of stories were')),
  }),
  changes: z
    .array(HandoverChange)
    .check(
      z.describe(
        'Oldest first: what was killed, reinstated, taken back, withheld or released, what somebody of the desk ordered or edited, and the latest correction of each story by its agency',
      ),
    ),
  reached: z
    .optional(z.iso.datetime())
    .check(z.describe('There are too many for one answer: ask again for those since then')),
  decided: z
    .array(Case)
    .check(z.describe('Cases that were closed, the latest first, of those opened since a week before')),
  headlines: z
    .record(z.string(), z.string())
    .check(z.describe('What the stories of these cases are headed now, or were before a kill, by article')),
  failing: z
    .array(z.pick(Webhook, { id: true, licenseeId: true, status: true, failing: true }))
    .check(z.describe('Webhooks that do not get through now, or were paused for that')),
})
export type Handover = z.infer<typeof Handover>
