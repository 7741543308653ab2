import type { Revision } from '#schemas/revision.ts'

/** A revision, kill or reinstatement; the last is a revision of its own, ordered after the kill that it overrules. */
export interface TextCandidate {
  kind: 'revision' | 'kill' | 'reinstatement'
  revision: Revision
}

/** The end of the embargo of whatever is current, if that is due. */
export interface ReleaseCandidate {
  kind: 'release'
  articleId: string
}

/** A change that somebody wants made. */
export type Candidate = TextCandidate | ReleaseCandidate
