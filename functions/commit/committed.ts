import type { Change } from '#schemas/change.ts'
import type { OverridableField } from '#schemas/desk/override.ts'

/**
 * What became of a text. `accepted`: its change is the article's latest. `duplicate`: that change already
 * carries this very text. `superseded`: it is stored, but what is current won over it, the desk took its words back, or it is
 * `unfinished` and waits beside what is out. `lapsed`: fields whose
 * override no longer applies, because the agency changed them.
 */
export type CommittedText =
  | { outcome: 'accepted' | 'duplicate'; change: Change; lapsed?: OverridableField[] }
  | { outcome: 'superseded'; by: 'later-revision' | 'kill' | 'recall' | 'unfinished' }

/**
 * What became of an edit. `accepted`: it made a change. `unchanged`: it holds, but nothing visible changed.
 * `not-set`: there was no override to clear. `canceled`, `unknown`: the article is killed, or does not exist.
 * `too-large`: its overrides exceed what the article can hold.
 */
export type CommittedEdit =
  | { outcome: 'accepted' | 'unchanged'; change: Change }
  | { outcome: 'not-set' | 'canceled' | 'unknown' | 'too-large' }

/**
 * What became of a recall. `unchanged`: those versions were taken back before. `other-version`: another is current.
 * `first-version`: there are none before it. `canceled`, `expired`: no text of the article is given anyway. `unknown`: it
 * does not exist.
 */
export type CommittedRecall =
  | { outcome: 'accepted'; change: Change }
  | { outcome: 'unchanged'; change: Change }
  | { outcome: 'other-version'; change: Change }
  | { outcome: 'first-version' | 'canceled' | 'expired' }
  | { outcome: 'unknown' }

/** What became of a release; `idle`: there was no embargo to end. */
export type CommittedRelease = { outcome: 'accepted'; change: Change } | { outcome: 'idle' }
