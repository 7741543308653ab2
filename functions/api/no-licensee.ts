import { problem } from '#domain/problem.ts'
import type { Refusal } from '#schemas/call.ts'

/** Answers a key whose licensee is no more. */
export const noLicensee: Refusal = {
  ok: false,
  problem: problem('forbidden', { detail: 'This key belongs to no licensee that Wiredesk serves now.' }),
}
