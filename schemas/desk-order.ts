import * as z from 'zod/mini'

const reason = z.string().check(z.minLength(3), z.maxLength(500), z.describe('Why, in words for licensees'))

/** Body of `POST /v1/desk/articles/{id}/kill`. */
export const KillOrder = z.strictObject({
  reason,
  caseId: z.optional(z.string()).check(z.describe('The open case that this decides')),
})
export type KillOrder = z.infer<typeof KillOrder>

/** Body of `POST /v1/desk/articles/{id}/reinstate`. */
export const ReinstateOrder = z.strictObject({ reason })
export type ReinstateOrder = z.infer<typeof ReinstateOrder>

/** Body of `PUT /v1/desk/articles/{id}/fields/{field}`. */
export const FieldOrder = z.strictObject({
  value: z.optional(z.unknown()).check(z.describe('Of the shape of the field; absent empties it')),
  correction: z
    .optional(z.string().check(z.maxLength(500)))
    .check(z.describe('Calls the change a correction, in these words')),
})
export type FieldOrder = z.infer<typeof FieldOrder>

/** What an order to the desk came to. */
export const OrderOutcome = z.object({
  outcome: z.string(),
  version: z.optional(z.int()).check(z.describe('Version of the article that it made')),
})
export type OrderOutcome = z.infer<typeof OrderOutcome>
