import type { StandingOrder } from '#schemas/standing-order.ts'

/** What a process remembers from story to story. It may be out of date; code that relies on it notices. */
export interface Remembered {
  /** A sequence the log has reached; 0 before any is known. */
  seq: number
  /** The first of the sequences up to `seq` that are all of this process. */
  since?: number
  /** All orders, as of a given count. */
  orders?: { counted: number | undefined; all: StandingOrder[] }
  /** The articles that texts first came as, by the digests of their words. */
  texts?: Map<string, string>
  /** Whether the latest story found that no webhook was ever counted; whoever uses it resets it. */
  mayBeUnheard?: boolean
}
