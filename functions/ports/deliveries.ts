import type { Delivery } from '#schemas/license/delivery.ts'
import type { DeliveryPlace } from '#schemas/license/delivery-place.ts'
import type { Acknowledgement, Takedown } from '#schemas/license/takedown.ts'
import type { Listed } from './listed.ts'

/** The ledger: who was given which version of an article, when and how. A line is never altered. */
export interface Deliveries {
  /**
   * Records deliveries in parallel. Only the first delivery of a version to a licensee in a given way is
   * recorded.
   */
  record(deliveries: readonly Delivery[]): Promise<void>
  /** All deliveries of one article, strongly consistent. */
  of(articleId: string): Promise<Delivery[]>
  /**
   * Those to a licensee in a month (UTC, "2026-11"), oldest first, after the given place. The last second may
   * still be incomplete.
   */
  inMonth(licenseeId: string, month: string, limit: number, after?: DeliveryPlace): Promise<Delivery[]>
}

/** Killed articles, and which licensees have stated that their copies are down. */
export interface Takedowns {
  /** Records that an article is killed; its latest kill stands. */
  order(takedown: Takedown): Promise<void>
  /**
   * Unsettled orders from before an instant, oldest first, at most `limit`; those after `last`, if it is given.
   */
  openBefore(instant: Date, limit: number, last?: Takedown): Promise<Listed<Takedown>>
  /** Settles an order: nobody needs to be asked about it any more. */
  settle(takedown: Takedown): Promise<void>
  /**
   * All unsettled orders that can be read, oldest first; an order that was recorded more than once is listed as
   * often.
   */
  open(): Promise<Takedown[]>
  /** The latest order of each article that was ever killed. */
  all(): Promise<Takedown[]>
  /** Records an acknowledgement, once per licensee, article and version; returns the first. */
  acknowledge(acknowledgement: Acknowledgement): Promise<Acknowledgement>
  acknowledgementsOf(articleId: string): Promise<Acknowledgement[]>
}
