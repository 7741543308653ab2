import type { PublicationState } from '#commit/restate-article.ts'
import type { CaseDecision } from '#schemas/desk/case.ts'

/**
 * What the desk has decided, by the state in which its order left the story: one to publish leaves the
 * embargo behind a hold.
 */
export const decisionOf = ({ status, embargoedUntil }: PublicationState): CaseDecision => {
  if (status === 'usable') return 'published'
  return embargoedUntil === undefined ? 'held' : 'embargoed'
}
