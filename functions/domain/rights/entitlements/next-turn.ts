import type { Licensee } from '#schemas/licensee.ts'

/**
 * The first time after an instant, in ms, at which one of the entitlements begins or ends; infinite if none
 * does.
 */
export const nextTurn = ({ entitlements }: Pick<Licensee, 'entitlements'>, after: Date): number => {
  let next = Number.POSITIVE_INFINITY
  for (const { from, until } of entitlements)
    for (const turn of [from, until]) {
      const at = turn === undefined ? Number.POSITIVE_INFINITY : Date.parse(turn)
      if (at > after.getTime() && at < next) next = at
    }
  return next
}
