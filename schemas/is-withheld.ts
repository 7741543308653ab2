import type { Change } from './change.ts'

/** Whether a change holds its copy back, by an embargo or a hold. Expired copy does not count: it had been published. */
export const isWithheld = (change: Change | undefined): change is Change =>
  change?.status === 'withheld' && change.kind !== 'expiry'
