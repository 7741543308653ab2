import type { Clock, LastSeen } from '#ports'

/** How often one process writes this at most. */
const EVERY_MS = 5 * 60_000
/**
 * How many names are remembered: per licensee the feed and a key or two, at about 130 bytes each. Forgetting
 * one costs a write on its next call.
 */
const MOST_KNOWN = 50_000

/** Records that a licensee, or the desk, was active now, in the way `what` names. */
export type NoteSeen = (ringId: string, what: string) => Promise<void>

/**
 * Records when licensees and the desk were last active, at most once every few minutes. A failed attempt
 * counts too: the next is made a few minutes later.
 */
export const createNoteSeen = ({ lastSeen, clock }: { lastSeen: LastSeen; clock: Clock }): NoteSeen => {
  const noted = new Map<string, number>()
  return async (ringId, what) => {
    const now = clock.now()
    const name = JSON.stringify([ringId, what])
    const before = noted.get(name)
    if (before !== undefined && now.getTime() - before < EVERY_MS) return
    if (noted.size >= MOST_KNOWN) noted.clear()
    noted.set(name, now.getTime())
    await lastSeen.note(ringId, { what, at: now.toISOString() })
  }
}
