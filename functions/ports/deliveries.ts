import type { Delivery } from '#schemas/delivery.ts'
import type { DeliveryPlace } from '#schemas/delivery-place.ts'
import type { Acknowledgement, Takedown } from '#schemas/takedown.ts'

/** Who was given which version of an article, when and how: the ledger. A line of it is never altered. */
export interface Deliveries {
  /** Notes deliveries, at once, each the first time only that a licensee is given a version in that way. */
  record(deliveries: readonly Delivery[]): Promise<void>
  /** All of one article, strongly consistent. */
  of(articleId: string): Promise<Delivery[]>
  /** Those of a licensee in a month (UTC, "2026-11"), oldest first, from behind the one that is named; the last second may be missing yet. */
  inMonth(licenseeId: string, month: string, limit: number, after?: DeliveryPlace): Promise<Delivery[]>
}

/** Killed articles, and which licensees say that their copies are down. */
export interface Takedowns {
  /** Notes that an article is killed; the latest kill of an article stands. */
  order(takedown: Takedown): Promise<void>
  /** Orders of before an instant that are not settled, oldest first, at most `limit`. */
  openBefore(instant: Date, limit: number): Promise<Takedown[]>
  /** Nobody has to be asked about this order any more. */
  settle(takedown: Takedown): Promise<void>
  /** All orders that are not settled, oldest first; one stands there once for each time that it was noted. */
  open(): Promise<Takedown[]>
  /** The latest order of each article that was ever killed. */
  all(): Promise<Takedown[]>
  /** Notes an acknowledgement, once for each licensee, article and version; gives the first. */
  acknowledge(acknowledgement: Acknowledgement): Promise<Acknowledgement>
  acknowledgementsOf(articleId: string): Promise<Acknowledgement[]>
}
