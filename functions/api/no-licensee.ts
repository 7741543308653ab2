import { problem } from '#domain/problem.ts'
import type { Refusal } from '#schemas/call.ts'

/** The answer to a key whose licensee no longer exists. */
export const noLicensee: Refusal = {
  ok: false,
  problem: problem('forbidden', {
    detail: 'This key does not belong to a licensee that Wiredesk serves now.',
  }),
}
