import type { Change, ShownKind } from '#schemas/change.ts'

/**
 * The kind of a change as licensees see it: a revision that lifts a hold or an embargo is a release, like the
 * end of an embargo, and what takes earlier versions back sends the latest again.
 */
export const shownKind = ({ kind, lifts }: Pick<Change, 'kind' | 'lifts'>): ShownKind => {
  if (kind === 'recall') return 'revision'
  return lifts ? 'release' : kind
}
