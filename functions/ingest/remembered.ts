import type { StandingOrder } from '#schemas/standing-order.ts'

/** What a process remembers from story to story. It may be older than what is so: whoever goes by it finds that out. */
export interface Remembered {
  /** A place that the log reaches; 0 before any is known. */
  seq: number
  /** All orders, as they were when so many had been counted. */
  orders?: { counted: number | undefined; all: StandingOrder[] }
  /** The latest story found that no webhook was registered since they are counted; whoever goes by it forgets it. */
  mayBeUnheard?: boolean
}
