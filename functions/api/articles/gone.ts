import { problem } from '#domain/problem.ts'
import type { Refusal } from '#schemas/call.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'

const asked = {
  canceled: ['article-canceled', 'Do not publish it, and remove every copy of it.'],
  expired: ['article-expired', 'Do not publish it any more, and take down what you have published of it.'],
} as const

/**
 * The tombstone of an article as a problem document: why it is gone and what to do, without any of its text.
 */
export const gone = ({ id, version, status }: Tombstone): Refusal => {
  const [name, detail] = asked[status]
  return { ok: false, problem: problem(name, { detail, article: { id, version, status } }) }
}
