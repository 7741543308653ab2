import { problem } from '#domain/problem.ts'
import type { Refusal } from '#schemas/call.ts'

/** Of an article that the license covers: a version outside the license and one that is not there answer alike. */
export const noVersion: Refusal = {
  ok: false,
  problem: problem('not-found', {
    detail: 'No such version of this article is in your license: /revisions lists those that are.',
  }),
}

/** The first version that a licensee may see has none before it. */
export const noVersionBefore: Refusal = {
  ok: false,
  problem: problem('not-found', {
    detail: 'This is the first version of it in your license: there is none before it to compare it with.',
  }),
}
