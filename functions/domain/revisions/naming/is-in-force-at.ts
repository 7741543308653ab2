import type { StandingOrder } from '#schemas/standing-order.ts'
import { daysAround } from './days-around.ts'

/**
 * Whether an order applies to a story dropped at an instant: within the same days in which a notice looks for
 * its story.
 */
export const isInForceAt = ({ givenAt }: StandingOrder, instant: string): boolean =>
  daysAround(givenAt).some(day => instant.startsWith(day)) ||
  daysAround(instant).some(day => givenAt.startsWith(day))
