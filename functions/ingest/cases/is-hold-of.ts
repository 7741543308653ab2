import type { Case } from '#schemas/desk/case.ts'

/** Whether a case asks how long this very article is to be held. */
export const isHoldOf =
  (articleId: string) =>
  ({ kind, candidates }: Case): boolean =>
    kind !== 'kill' && candidates.length === 1 && candidates[0] === articleId
