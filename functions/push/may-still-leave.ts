import type { Clock } from '#ports'

/** How old may be what is known of a story when a message with its words begins to leave. */
const FRESH_MS = 1000

/** A table that takes longer than that each time is given up. */
const MOST_CHECKS = 3

/**
 * Whether a message may leave now: whether its words `stand`, as was known at `knownAt` or as is read anew, and that
 * is at most a second old. Most messages leave within it, and nothing is read again for them; one that waited for the
 * ledger, a resolver or a connection is judged anew.
 */
export const createMayStillLeave = (clock: Clock, knownAt: Date, stand: () => Promise<boolean>) => {
  const now = () => clock.now().getTime()
  return async (): Promise<boolean> => {
    let known = knownAt.getTime()
    for (let check = 0; now() - known > FRESH_MS; check += 1) {
      known = now()
      if (check === MOST_CHECKS || !(await stand())) return false
    }
    return true
  }
}
