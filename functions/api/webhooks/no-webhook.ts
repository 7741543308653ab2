import { problem } from '#domain/problem.ts'
import type { Refusal } from '#schemas/call.ts'

/**
 * Names nothing from the call, so that another licensee's webhook and one that does not exist are answered
 * alike.
 */
export const noWebhook: Refusal = {
  ok: false,
  problem: problem('not-found', { detail: 'You have no webhook with this id.' }),
}
