import type { Case } from '#schemas/case.ts'
import type { StandingOrder } from '#schemas/standing-order.ts'
import type { Unreadable } from './listed.ts'

/** Kills and holds that wait for their story. */
export interface StandingOrders {
  /** Puts an order, once: one that is there already stays as it is. */
  give(order: StandingOrder): Promise<void>
  /** Counts that an order was given, once it is there: whoever keeps all in memory finds another count than before, and asks anew. */
  count(): Promise<void>
  /** All that are kept, strongly consistent. */
  all(): Promise<StandingOrder[]>
  /** Takes an order for one article: false where it was taken for another, or taken back. */
  claim(order: StandingOrder, articleId: string): Promise<boolean>
  /** Takes an order back, given or not, so that nobody can take it any more. Gives the article where it was taken for one before. */
  withdraw(order: StandingOrder): Promise<string | undefined>
}

/** What waits for an editor's decision. */
export interface Cases {
  /** Opens a case, once: one of the same id, open or closed, stays as it is, and is `present`. */
  open(opened: Case): Promise<'opened' | 'present'>
  find(id: string): Promise<Case | undefined>
  /** Open cases, newest day first; one that cannot be read keeps no other from being decided. */
  listOpen(): Promise<Case[]>
  /** Those that cannot be read, by their ids; for people. */
  listUnreadable(): Promise<Unreadable[]>
  /** How many are open; it may lag behind by a moment. */
  countOpen(): Promise<number>
  /** Closes a case, once: one that is closed stays as it is. */
  close(closed: Case): Promise<void>
}
