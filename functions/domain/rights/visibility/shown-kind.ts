import type { Change, ChangeKind } from '#schemas/change.ts'

/**
 * The kind of a change as licensees see it: a revision that lifts a hold or an embargo is a release, like the
 * end of an embargo.
 */
export const shownKind = ({ kind, lifts }: Pick<Change, 'kind' | 'lifts'>): ChangeKind =>
  lifts ? 'release' : kind
