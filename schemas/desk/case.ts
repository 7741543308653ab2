import * as z from 'zod/mini'
import { StandingOrder } from '#schemas/standing-order.ts'

/**
 * The desk's decision of a case: it kills, holds, publishes or embargoes the article in question, or
 * dismisses the case and leaves everything as it is.
 */
export const CaseDecision = z.enum(['killed', 'held', 'published', 'embargoed', 'dismissed'])
export type CaseDecision = z.infer<typeof CaseDecision>

/** Something that the rules cannot decide and an editor must. */
export const Case = z.object({
  id: z
    .string()
    .check(z.describe('Day and digest of the drop: "20261125-3fa9c1d2"; the same for each delivery of it')),
  kind: z.enum(['kill', 'withhold', 'embargo']),
  status: z.enum(['open', 'closed']),
  agency: z.optional(z.string()),
  target: StandingOrder.shape.target,
  note: z.string().check(z.describe("The agency's words, 500 characters at most")),
  candidates: z
    .array(z.string())
    .check(z.describe('Articles it may mean; none if no story has the name yet')),
  drop: StandingOrder.shape.drop,
  openedAt: z.iso.datetime(),
  closedAt: z.optional(z.iso.datetime()),
  closedBy: z
    .optional(z.enum(['arrival', 'desk']))
    .check(
      z.describe(
        'arrival: its story came, and the order was carried out; or later copy of what is held settled it',
      ),
    ),
  articleId: z.optional(z.string()).check(z.describe('The article it was closed with')),
  decision: z.optional(CaseDecision).check(z.describe('What the desk decided')),
  decidedBy: z.optional(z.string()).check(z.describe('Who decided; for display')),
  reason: z.optional(z.string()).check(z.describe("Why, in the desk's words")),
})
export type Case = z.infer<typeof Case>
