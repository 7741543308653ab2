import { problem } from '#domain/problem.ts'
import type { Refusal } from '#schemas/call.ts'

/** Names nothing of the call, so that an article outside the license and one that is not there answer alike. */
export const notFound: Refusal = {
  ok: false,
  problem: problem('not-found', { detail: 'No article of this id is in your license.' }),
}
