import type { Change } from './change.ts'
import { isWithheld } from './is-withheld.ts'

/** Whether a change holds its copy back without an end. */
export const isHeld = (change: Change | undefined): change is Change =>
  isWithheld(change) && change.embargoedUntil === undefined
