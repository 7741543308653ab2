import type { Change } from '#schemas/change.ts'

/** When an article was first out, by its last change: nothing tells of a version that was withheld. */
export const firstOutOf = (change: Change | undefined): string | undefined => {
  if (!change || change.firstOut || change.status !== 'usable') return change?.firstOut
  return change.versionCreated ?? change.committedAt
}
