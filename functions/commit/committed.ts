import type { Change } from '#schemas/change.ts'

/**
 * What became of a candidate. `accepted`: its change is the latest of the article. `duplicate`: the text of that change is its own.
 * `idle`: there was no embargo to end.
 */
export type Committed =
  | { outcome: 'accepted' | 'duplicate'; change: Change }
  | { outcome: 'superseded'; by: 'later-revision' | 'kill' }
  | { outcome: 'idle' }
