import type { StandingOrder } from '#schemas/standing-order.ts'
import { daysAbout } from './days-about.ts'

/** Whether an order stands for a story that was dropped at an instant: for the same days as a notice looks for its story. */
export const standsAt = ({ givenAt }: StandingOrder, instant: string): boolean =>
  daysAbout(givenAt).some(day => instant.startsWith(day)) ||
  daysAbout(instant).some(day => givenAt.startsWith(day))
