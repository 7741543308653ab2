import type { Current, Pending } from '#schemas/current.ts'

/** CURRENT as it stands once its pending change is in the log. */
export const finish = (current: Current, { change, digest }: Pending): Current => {
  const { pending: _, ...rest } = current
  const isRuling = change.kind === 'kill' || change.kind === 'reinstatement'
  return {
    ...rest,
    ...(change.kind !== 'release' && { orderKey: change.orderKey }),
    change,
    digest,
    ...(isRuling && { ruling: change.orderKey }),
    lock: current.lock + 1,
  }
}
