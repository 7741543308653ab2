import * as z from 'zod/mini'
import { UsageTermCode } from '#schemas/article.ts'

/** Why an article may be published, or not yet. */
export const VerdictReason = z.object({
  code: z.enum(['licensed', 'embargoed', 'expiring']),
  text: z.string().check(z.minLength(1)),
})
export type VerdictReason = z.infer<typeof VerdictReason>

export const ObligationCode = z.enum([...UsageTermCode.options, 'credit-line'])
export type ObligationCode = z.infer<typeof ObligationCode>

/** What the licensee must do, or refrain from, when publishing. */
export const Obligation = z.object({
  code: ObligationCode,
  text: z.string().check(z.minLength(1), z.describe('What to do, in plain words')),
  term: z
    .optional(z.string().check(z.minLength(1)))
    .check(z.describe("The agency's words, if it stated the condition")),
})
export type Obligation = z.infer<typeof Obligation>

/** Whether the licensee may publish an article at the instant of the answer, and how. */
export const Verdict = z.object({
  publishable: z.boolean(),
  reasons: z.array(VerdictReason).check(z.minLength(1)),
  notBefore: z
    .optional(z.iso.datetime())
    .check(z.describe('End of the embargo: not to be published before this instant')),
  until: z.optional(z.iso.datetime()).check(z.describe('Not to be published from this instant on')),
  obligations: z.array(Obligation),
})
export type Verdict = z.infer<typeof Verdict>
