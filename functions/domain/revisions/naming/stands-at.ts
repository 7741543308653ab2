import type { StandingOrder } from '#schemas/standing-order.ts'
import { daysAbout } from './days-about.ts'

/**
 * Whether an order applies to a story dropped at an instant: within the same days in which a notice looks for
 * its story.
 */
export const standsAt = ({ givenAt }: StandingOrder, instant: string): boolean =>
  daysAbout(givenAt).some(day => instant.startsWith(day)) ||
  daysAbout(instant).some(day => givenAt.startsWith(day))
