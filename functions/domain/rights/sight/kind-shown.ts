import type { Change, ChangeKind } from '#schemas/change.ts'

/** What a change is to who may see it: a revision that lifts a hold or an embargo is a release, as the end of an embargo is. */
export const kindShown = ({ kind, lifts }: Pick<Change, 'kind' | 'lifts'>): ChangeKind =>
  lifts ? 'release' : kind
