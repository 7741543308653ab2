import { statusAt } from '#domain/revisions/status-at.ts'
import type { Change } from '#schemas/change.ts'
import { isWithheld } from '#schemas/is-withheld.ts'

/** Why the translations of an article must wait. */
export interface Stop {
  /** Its words are no longer given to anyone, or those of its earlier versions. */
  isKilled: boolean
  /** When its embargo ends (RFC 3339); undefined if it is stopped without an end. */
  until?: string
  /** What became of it, to stand behind its name: "was killed", "is under embargo until 2026-03-01T12:00:00Z". */
  words: string
}

/** Why the translations of an article must wait, by its latest change; undefined if they need not. An expiry ends the use of one text, not of others. */
export const whyStopped = (change: Change | undefined, now: Date): Stop | undefined => {
  if (change?.status === 'canceled') return { isKilled: true, words: 'was killed' }
  if (!isWithheld(change) || statusAt(change, now) !== 'withheld') return undefined
  const { embargoedUntil } = change
  return embargoedUntil
    ? { isKilled: false, until: embargoedUntil, words: `is under embargo until ${embargoedUntil}` }
    : { isKilled: false, words: 'is held' }
}

/** The same, after earlier versions of it were taken back. */
export const whyRecalled = ({ withdrawnBefore }: Partial<Change> = {}): Stop | undefined =>
  withdrawnBefore === undefined
    ? undefined
    : { isKilled: true, words: `had its versions before ${withdrawnBefore} taken back` }
