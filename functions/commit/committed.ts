import type { Change } from '#schemas/change.ts'

/**
 * What became of a text. `accepted`: its change is the latest of the article. `duplicate`: the text of that change is its own.
 * `superseded`: it is kept, and what stands in CURRENT won over it.
 */
export type CommittedText =
  | { outcome: 'accepted' | 'duplicate'; change: Change }
  | { outcome: 'superseded'; by: 'later-revision' | 'kill' }

/** What became of a release; `idle`: there was no embargo to end. */
export type CommittedRelease = { outcome: 'accepted'; change: Change } | { outcome: 'idle' }
