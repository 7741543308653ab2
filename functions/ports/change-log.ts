import type { Change } from '#schemas/change.ts'
import type { ReadOptions } from './read-options.ts'

export interface ChangeLog {
  /** The greatest sequence in the log, or 0 if it is empty. Strongly consistent. */
  head(): Promise<number>
  /**
   * The place to read the log from so as to miss nothing committed at an instant or later: the last change
   * before the first such one, or 0. Instants in the log may run backward by as much as the writers' clocks
   * differ; near such a place any of the neighbors may be returned.
   */
  lastBefore(instant: Date): Promise<number>
  /**
   * Puts a change at exactly `change.seq`. If the slot is taken, nothing is written and its holder is
   * returned.
   */
  putAt(change: Change): Promise<{ outcome: 'put' } | { outcome: 'taken'; by: Change }>
  /** The change in a slot, strongly consistent. */
  at(seq: number): Promise<Change | undefined>
  /**
   * The contiguous run after `seq`, oldest first, at most `limit`. It may lag a moment behind the head, but
   * never skips.
   */
  after(seq: number, limit: number): Promise<Change[]>
  /**
   * Marks changes: before any of their text is shown, the standing of their article must be read. A mark is a
   * hint, may be put any number of times, and stays.
   */
  mark(seqs: readonly number[]): Promise<void>
  /** Which of the given changes have a mark; strongly consistent unless it may lag. */
  marked(seqs: readonly number[], options?: ReadOptions): Promise<ReadonlySet<number>>
}
