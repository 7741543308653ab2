import { problem } from '#domain/problem.ts'
import type { Refusal } from '#schemas/call.ts'

/**
 * For articles the license covers: a version outside the license and one that does not exist are answered
 * alike.
 */
export const noVersion: Refusal = {
  ok: false,
  problem: problem('not-found', {
    detail:
      'Your license does not include such a version of this article: /revisions lists those that it does.',
  }),
}

/** The answer for the first version a licensee may see, which has none before it. */
export const noVersionBefore: Refusal = {
  ok: false,
  problem: problem('not-found', {
    detail: 'This is the first version in your license: there is no earlier one to compare it with.',
  }),
}
