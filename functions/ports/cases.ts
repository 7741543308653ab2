import type { Case } from '#schemas/desk/case.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { Unreadable } from './listed.ts'

/** Kills and holds that wait for their story. */
export interface StandingOrders {
  /** Puts an order, once: one that already exists stays as it is. */
  give(order: StandingOrder): Promise<void>
  /**
   * Counts a given order, once it is stored: a process that keeps all orders in memory notices that the count
   * has changed, and reads them again.
   */
  count(): Promise<void>
  /** All orders, strongly consistent. */
  all(): Promise<StandingOrder[]>
  /** Claims an order for one article; false if it was claimed for another, or withdrawn. */
  claim(order: StandingOrder, articleId: string): Promise<boolean>
  /**
   * Withdraws an order, given or not, so that nobody can claim it any more. Returns the article if it was
   * claimed before.
   */
  withdraw(order: StandingOrder): Promise<string | undefined>
}

/** What waits for an editor's decision. */
export interface Cases {
  /**
   * Opens a case, once: one with the same id, open or closed, stays as it is, and the answer is `present`.
   */
  open(opened: Case): Promise<'opened' | 'present'>
  find(id: string): Promise<Case | undefined>
  /** Open cases, newest day first. One that cannot be read does not keep the others from being decided. */
  listOpen(): Promise<Case[]>
  /** Those that cannot be read, by id; for people. */
  listUnreadable(): Promise<Unreadable[]>
  /** How many are open; may lag a moment behind. */
  countOpen(): Promise<number>
  /** Closes a case, once: one already closed stays as it is. */
  close(closed: Case): Promise<void>
}

/** What was decided. */
export interface ClosedCases {
  /** Those that were opened on a day (UTC, "2026-11-25"), oldest first; one that cannot be read is left out. */
  of(day: string): Promise<Case[]>
}
