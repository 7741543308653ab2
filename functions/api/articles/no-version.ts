import { problem } from '#domain/problem.ts'
import type { Refusal } from '#schemas/call.ts'

/**
 * For articles the license covers: a version outside the license and one that does not exist are answered
 * alike.
 */
export const noVersion: Refusal = {
  ok: false,
  problem: problem('not-found', {
    detail: 'No such version of this article is in your license: /revisions lists those that are.',
  }),
}

/** The answer for the first version a licensee may see, which has none before it. */
export const noVersionBefore: Refusal = {
  ok: false,
  problem: problem('not-found', {
    detail: 'This is the first version of it in your license: there is none before it to compare it with.',
  }),
}
