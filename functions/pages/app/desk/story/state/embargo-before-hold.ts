import type { Change } from '#schemas/change.ts'

/** The embargo a story was under before it was held without an end, if that has not ended. */
export const embargoBeforeHold = (
  changes: readonly Pick<Change, 'status' | 'embargoedUntil'>[],
  now: number,
): string | undefined => {
  const since = changes.findLastIndex(({ status }) => status !== 'withheld') + 1
  const until = changes.slice(since).findLast(({ embargoedUntil }) => embargoedUntil)?.embargoedUntil
  return until !== undefined && Date.parse(until) > now ? until : undefined
}
