import { problem } from '#domain/problem.ts'
import type { Call, Refusal } from '#schemas/call.ts'

/** The answer when an article is in no state for an order to be carried out. */
export const refuseOrder = (call: Call, detail: string): Refusal => ({
  ok: false,
  problem: problem('order-refused', { detail, instance: call.path }),
})
