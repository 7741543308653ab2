import type { QueueState } from '#schemas/board.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Receipt } from '#schemas/receipt.ts'
import type { Reinstatement } from '#schemas/revision.ts'

/** A drop as it lies in the bucket. */
export interface StoredDrop {
  bytes: Uint8Array
  /** It was dropped to undo a mistaken kill. */
  reinstatement?: Reinstatement
}

export interface DropStore {
  /** A drop with what it was dropped for; `too-large` and `missing` as with `read`. */
  open(drop: Drop, maxBytes: number): Promise<StoredDrop | 'too-large' | 'missing'>
  /** The bytes of a drop, or `too-large` (nothing beyond `maxBytes` is read), or `missing`. */
  read(drop: Drop, maxBytes: number): Promise<Uint8Array | 'too-large' | 'missing'>
}

/** Where browsers upload drops. */
export interface Uploads {
  /** A form that posts one object of exactly this key and size, for some seconds. */
  sign(key: string, size: number, seconds: number): Promise<{ url: string; fields: Record<string, string> }>
}

/** The queue that drops wait in, and the dead letters of those that could not be read. */
export interface DropQueue {
  waiting(): Promise<QueueState>
  deadLetters(): Promise<QueueState>
  /** Gives dead letters back to their queue, up to some hundreds; gives how many. Done again, it goes on. */
  redrive(): Promise<number>
}

export interface Receipts {
  /**
   * Puts a receipt and gives the one that stands: one that says `accepted` is the last word on its drop. Of a drop of hundreds of stories, texts that
   * outgrow what can be stored are cut; what became of each story is kept.
   */
  put(receipt: Receipt): Promise<Receipt>
  find(drop: Pick<Drop, 'bucket' | 'key' | 'sequencer'>): Promise<Receipt | undefined>
  /**
   * Receipts that were written on a day (UTC, "2026-11-25") before an instant, newest first; one of the last second may be missing yet. Where there
   * are `limit`, there may be more before the last of them; of its instant all are there, though that make more than `limit`.
   */
  writtenOn(day: string, before: Date, limit: number): Promise<Receipt[]>
  /** Receipts of one object key, newest first. */
  forKey(bucket: string, key: string, limit: number): Promise<Receipt[]>
}
