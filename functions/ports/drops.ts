import type { QueueState } from '#schemas/desk/board.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { Reinstatement } from '#schemas/revision.ts'

/** A drop as stored in the bucket. */
export interface StoredDrop {
  bytes: Uint8Array
  /** Who dropped it, if that was said; for display. */
  by?: string
  /** Present if it was dropped to undo a mistaken kill. */
  reinstatement?: Reinstatement
}

export interface DropStore {
  /** A drop and what it was dropped for; `too-large` and `missing` as with `read`. */
  open(drop: Drop, maxBytes: number): Promise<StoredDrop | 'too-large' | 'missing'>
  /**
   * The bytes of a drop; `too-large` if it exceeds `maxBytes`, beyond which nothing is read; or `missing`.
   */
  read(drop: Drop, maxBytes: number): Promise<Uint8Array | 'too-large' | 'missing'>
}

/** Where browsers upload drops. */
export interface Uploads {
  /** A form that posts one object of exactly this key and size, as dropped by someone. */
  sign(upload: {
    key: string
    size: number
    by: string
    /** How long the form is valid, in seconds. */
    seconds: number
  }): Promise<{ url: string; fields: Record<string, string> }>
}

/** The queue of drops, and the dead letters of those that could not be read. */
export interface DropQueue {
  waiting(): Promise<QueueState>
  deadLetters(): Promise<QueueState>
  /** Returns dead letters to the queue, up to some hundreds, and returns how many. Repeated, it continues. */
  redrive(): Promise<number>
}

/** The dead letters of those Lambdas whose next run does what a failed one left. */
export interface FailedRuns {
  count(): Promise<{ release: QueueState; push: QueueState }>
}

type DropName = Pick<Drop, 'bucket' | 'key' | 'sequencer'>

export interface Receipts {
  /**
   * Puts a receipt and returns the one that stands: one that says `accepted` is the last word on its drop.
   * For a drop of hundreds of stories, texts too long to store are cut; the outcome of each story is kept.
   */
  put(receipt: Receipt): Promise<Receipt>
  find(drop: DropName): Promise<Receipt | undefined>
  /** The receipts that some drops have, in the order of the drops. */
  findEach(drops: readonly DropName[]): Promise<Receipt[]>
  /**
   * Receipts written on a day (UTC, "2026-11-25") before an instant, newest first; one of the last second may
   * still be missing. If there are `limit`, there may be more before the last of them; all of its instant are
   * included, even if that makes more than `limit`.
   */
  writtenOn(day: string, before: Date, limit: number): Promise<Receipt[]>
  /** Receipts of one object key, newest first. */
  forKey(bucket: string, key: string, limit: number): Promise<Receipt[]>
}
