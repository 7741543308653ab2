import type { Change } from '#schemas/change.ts'
import type { ReadOptions } from './read-options.ts'

export interface ChangeLog {
  /** The greatest sequence in the log, 0 where it is empty; strongly consistent. */
  head(): Promise<number>
  /**
   * A place in the log to read from so as to miss nothing that was committed at an instant or later: the last change before the first such
   * one, 0 where there is none before. Instants in the log may run back by what the writers' clocks differ; near such a place it may be
   * one or another.
   */
  lastBefore(instant: Date): Promise<number>
  /** Puts a change at exactly `change.seq`. Where the slot is taken, nothing is written and its holder is returned. */
  putAt(change: Change): Promise<{ outcome: 'put' } | { outcome: 'taken'; by: Change }>
  /** The change in a slot, strongly consistent. */
  at(seq: number): Promise<Change | undefined>
  /** The contiguous run after `seq`, oldest first, at most `limit`; it may lag behind the head by a moment, and never skips. */
  after(seq: number, limit: number): Promise<Change[]>
  /**
   * Puts a mark beside changes: before a word of them is shown, it is to be asked how their article stands. A mark is a hint, is put as often
   * as one likes, and stays.
   */
  mark(seqs: readonly number[]): Promise<void>
  /** Those of some changes that have a mark; strongly consistent unless it may lag. */
  marked(seqs: readonly number[], options?: ReadOptions): Promise<ReadonlySet<number>>
}
