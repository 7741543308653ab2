import type { Entitlement } from '#schemas/licensee.ts'

/** Whether an entitlement is in force at an instant: from `from`, up to but not including `until`. */
export const isInForce = ({ from, until }: Entitlement, now: Date): boolean =>
  Date.parse(from) <= now.getTime() && (until === undefined || now.getTime() < Date.parse(until))
