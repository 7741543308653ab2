import * as z from 'zod/mini'
import { Reason } from './reason.ts'
import { reasonLength } from './reason-length.ts'

const reason = Reason.check(z.describe('Why; for the record, not shown to licensees'))

const seenVersion = z
  .optional(z.int())
  .check(
    z.describe(
      'The version of the story that was looked at: if it has another by now, nothing but a kill is carried out',
    ),
  )

/** Body of `POST /v1/desk/articles/{id}/kill`. */
export const KillOrder = z.strictObject({
  reason,
  caseId: z.optional(z.string().check(z.maxLength(100))).check(z.describe('The open case that this decides')),
})
export type KillOrder = z.infer<typeof KillOrder>

/** Body of `POST /v1/desk/articles/{id}/reinstate`. */
export const ReinstateOrder = z.strictObject({
  reason: Reason.check(z.describe('Why the kill was a mistake, in words for licensees')),
})
export type ReinstateOrder = z.infer<typeof ReinstateOrder>

/** Body of `POST /v1/desk/articles/{id}/recall`. */
export const RecallOrder = z.strictObject({
  before: z
    .int()
    .check(
      z.describe('The version that stays, which must be the current one: those before it are taken back'),
    ),
  reason,
})
export type RecallOrder = z.infer<typeof RecallOrder>

/** Body of `PUT /v1/desk/articles/{id}/fields/{field}`. */
export const FieldOrder = z.strictObject({
  value: z.optional(z.unknown()).check(z.describe("In the field's shape; if absent, the field is emptied")),
  correction: z
    .optional(z.string().check(z.maxLength(reasonLength.most)))
    .check(z.describe('Classes the change as a correction, with this note')),
})
export type FieldOrder = z.infer<typeof FieldOrder>

/** Body of `PUT /v1/desk/articles/{id}/state`. */
export const StateOrder = z.strictObject({
  state: z.enum(['published', 'held', 'embargoed']),
  until: z.optional(z.iso.datetime()).check(z.describe('The end of an embargo, in RFC 3339, UTC')),
  version: seenVersion,
})
export type StateOrder = z.infer<typeof StateOrder>

/** Body of `POST /v1/desk/cases/{caseId}/dismiss`. */
export const CaseDismissal = z.strictObject({ reason })
export type CaseDismissal = z.infer<typeof CaseDismissal>

/** Body of `POST /v1/desk/cases/{caseId}/resolve`. */
export const CaseResolution = z.strictObject({
  action: z.enum(['kill', 'hold', 'publish', 'embargo']),
  until: z.optional(z.iso.datetime()).check(z.describe('The end of an embargo, in RFC 3339, UTC')),
  articleId: z
    .optional(z.string().check(z.maxLength(300)))
    .check(z.describe('Which story is meant, unless the case has exactly one candidate')),
  all: z
    .optional(z.boolean())
    .check(z.describe('Kills or holds every story that the case names, and no other')),
  version: seenVersion,
  reason,
})
export type CaseResolution = z.infer<typeof CaseResolution>

/** The outcome of an order to the desk. */
export const OrderOutcome = z.object({
  outcome: z.string(),
  version: z.optional(z.int()).check(z.describe('The article version it made')),
  embargoedUntil: z
    .optional(z.iso.datetime())
    .check(
      z.describe('The embargo under which it leaves the story, even if it was to publish what was held'),
    ),
  copies: z
    .optional(z.array(z.string()))
    .check(
      z.describe(
        'Other articles with the words of the one it killed, or that it took back, which stay as they are',
      ),
    ),
  translations: z
    .optional(z.array(z.string()))
    .check(z.describe('Its translations, which are held until the desk decides the case of each')),
  others: z
    .optional(z.array(z.string()))
    .check(
      z.describe('The other articles that the notice of a decided case may mean, which stay as they are'),
    ),
})
export type OrderOutcome = z.infer<typeof OrderOutcome>
