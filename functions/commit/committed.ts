import type { Change } from '#schemas/change.ts'
import type { OverridableField } from '#schemas/override.ts'

/**
 * What became of a text. `accepted`: its change is the latest of the article. `duplicate`: the text of that change is its own.
 * `superseded`: it is kept, and what stands in CURRENT won over it. `lapsed`: fields whose override by an editor it does not show, since the
 * agency changed them.
 */
export type CommittedText =
  | { outcome: 'accepted' | 'duplicate'; change: Change; lapsed?: OverridableField[] }
  | { outcome: 'superseded'; by: 'later-revision' | 'kill' }

/**
 * What became of an edit. `accepted`: it made a change. `unchanged`: it stands, and nothing that is seen is otherwise for it. `not-set`: there
 * was no override to clear. `canceled`, `unknown`: the article is killed, or there is none. `too-large`: it has more overrides than it can hold.
 */
export type CommittedEdit =
  | { outcome: 'accepted' | 'unchanged'; change: Change }
  | { outcome: 'not-set' | 'canceled' | 'unknown' | 'too-large' }

/** What became of a release; `idle`: there was no embargo to end. */
export type CommittedRelease = { outcome: 'accepted'; change: Change } | { outcome: 'idle' }
