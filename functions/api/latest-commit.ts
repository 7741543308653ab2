import type { Change } from '#schemas/change.ts'

/**
 * When the latest of some changes was committed, wherever it stands among them; undefined if there are none.
 */
export const latestCommit = (changes: readonly Pick<Change, 'committedAt'>[]): string | undefined =>
  changes
    .map(({ committedAt }) => committedAt)
    .toSorted()
    .at(-1)
