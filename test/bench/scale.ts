/** How much is measured. */
export interface Scale {
  /** Fresh processes per variant. */
  runs: number
  /** How long a process is timed, after it was warmed in steps of a share of that. */
  milliseconds: number
  /** The share of the whole benchmark's sizes and counts, from 0 to 1. */
  share: number
}

/** The whole benchmark, one that takes some minutes, and one to run on every change. */
export const scales = {
  full: { runs: 9, milliseconds: 1000, share: 1 },
  quick: { runs: 3, milliseconds: 400, share: 0.1 },
  short: { runs: 1, milliseconds: 100, share: 0.01 },
} as const satisfies Record<string, Scale>
