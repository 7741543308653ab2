import type { Revision } from '#schemas/revision.ts'

/**
 * A text that is to become current: a revision, a kill or a reinstatement. A reinstatement is a revision of its own, ordered
 * after the kill that it overrules.
 */
export interface Candidate {
  kind: 'revision' | 'kill' | 'reinstatement'
  revision: Revision
  /** It lies in the store already, under its order key. */
  isStored?: true
}
