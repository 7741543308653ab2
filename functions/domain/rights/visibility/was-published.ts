import type { Change } from '#schemas/change.ts'

/**
 * Whether everybody could come to see a version before the `next` change of its article replaced it. One that
 * is replaced under embargo was never published, and the end of that embargo does not publish it.
 */
export const wasPublished = (
  { status, embargoedUntil }: Pick<Change, 'status' | 'embargoedUntil'>,
  next: Pick<Change, 'committedAt'> | undefined,
): boolean =>
  status !== 'withheld' ||
  next === undefined ||
  (embargoedUntil !== undefined && Date.parse(embargoedUntil) <= Date.parse(next.committedAt))
