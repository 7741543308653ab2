import type { Change } from '#schemas/change.ts'
import type { OverridableField } from '#schemas/override.ts'

/**
 * What became of a text. `accepted`: its change is the article's latest. `duplicate`: that change already
 * carries this very text. `superseded`: it is stored, but what is current won over it. `lapsed`: fields whose
 * override no longer applies, because the agency changed them.
 */
export type CommittedText =
  | { outcome: 'accepted' | 'duplicate'; change: Change; lapsed?: OverridableField[] }
  | { outcome: 'superseded'; by: 'later-revision' | 'kill' }

/**
 * What became of an edit. `accepted`: it made a change. `unchanged`: it holds, but nothing visible changed.
 * `not-set`: there was no override to clear. `canceled`, `unknown`: the article is killed, or does not exist.
 * `too-large`: its overrides exceed what the article can hold.
 */
export type CommittedEdit =
  | { outcome: 'accepted' | 'unchanged'; change: Change }
  | { outcome: 'not-set' | 'canceled' | 'unknown' | 'too-large' }

/** What became of a release; `idle`: there was no embargo to end. */
export type CommittedRelease = { outcome: 'accepted'; change: Change } | { outcome: 'idle' }
