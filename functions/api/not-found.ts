import { problem } from '#domain/problem.ts'
import type { Refusal } from '#schemas/call.ts'

/**
 * Names nothing from the call, so that an article outside the license and one that does not exist are
 * answered alike.
 */
export const notFound: Refusal = {
  ok: false,
  problem: problem('not-found', { detail: 'Your license includes no article with this id.' }),
}
