import { problem } from '#domain/problem.ts'
import type { Call, Refusal } from '#schemas/call.ts'

/** The answer when an article, case or drop does not exist. The desk may be told which. */
export const unknownThing = (call: Call, what: string): Refusal => ({
  ok: false,
  problem: problem('not-found', { detail: `There is no ${what}.`, instance: call.path }),
})
