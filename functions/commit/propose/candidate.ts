import type { Revision } from '#schemas/revision.ts'

/**
 * A text that is to become current: a revision, a kill or a reinstatement. A reinstatement is its own
 * revision, ordered after the kill it overrules.
 */
export interface Candidate {
  kind: 'revision' | 'kill' | 'reinstatement'
  revision: Revision
  /** It is already in the store, under its order key. */
  isStored?: true
}
