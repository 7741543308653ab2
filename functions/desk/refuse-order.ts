import { problem } from '#domain/problem.ts'
import type { Call, Refusal } from '#schemas/call.ts'

/** Answers that an article does not stand so that an order can be carried out. */
export const refuseOrder = (call: Call, detail: string): Refusal => ({
  ok: false,
  problem: problem('order-refused', { detail, instance: call.path }),
})

/** Answers that there is no such article, case or drop: whoever works at the desk may know which. */
export const unknownThing = (call: Call, what: string): Refusal => ({
  ok: false,
  problem: problem('not-found', { detail: `There is no ${what}.`, instance: call.path }),
})
