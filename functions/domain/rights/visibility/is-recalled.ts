import type { Change } from '#schemas/change.ts'

/** Whether the desk took back the version that a change made current, by the latest change of its article. */
export const isRecalled = (
  { version }: Pick<Change, 'version'>,
  { withdrawnBefore = 1 }: Pick<Change, 'withdrawnBefore'>,
): boolean => version < withdrawnBefore
