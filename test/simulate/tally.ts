/** What is counted as time passes. */
export interface Tally {
  /** Read units. */
  read: number
  write: number
  throttled: number
  /** Appends that were put, and those that found their slot taken. */
  appends: number
  taken: number
  /** Writes of CURRENT that found it changed. */
  stale: number
  /** Drops that came again because their Lambda failed, and those that failed as often as they may. */
  redelivered: number
  deadLetters: number
  /** Why drops failed, one entry per failure. */
  failures: string[]
  polls: number
  /** Milliseconds from a drop's arrival to its receipt, in the order of the receipts. */
  toCommit: number[]
  /** Receipts written while drops were coming in. */
  inTime: number
  /** Milliseconds from the arrival of a drop behind all others to its receipt. */
  lastToCommit: number
  /** When the last receipt was written, in milliseconds. */
  lastAt: number
}

export const newTally = (): Tally => ({
  read: 0,
  write: 0,
  throttled: 0,
  appends: 0,
  taken: 0,
  stale: 0,
  redelivered: 0,
  deadLetters: 0,
  failures: [],
  polls: 0,
  toCommit: [],
  inTime: 0,
  lastToCommit: 0,
  lastAt: 0,
})
