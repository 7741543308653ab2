import type { Clock, LastSeen } from '#ports'

/** As often as this is written at most, by one process. */
const EVERY_MS = 5 * 60_000
/** Of each licensee the feed and a key or two; to forget one costs a write with its next call. A name weighs some 130 bytes. */
const MOST_KNOWN = 50_000

/** Notes that something of a licensee was heard of now. */
export type NoteSeen = (licenseeId: string, what: string) => Promise<void>

/**
 * Notes when licensees were heard of, not more often than every few minutes. An attempt counts, also one that failed: the next comes with
 * the next few minutes.
 */
export const createNoteSeen = ({ lastSeen, clock }: { lastSeen: LastSeen; clock: Clock }): NoteSeen => {
  const noted = new Map<string, number>()
  return async (licenseeId, what) => {
    const now = clock.now()
    const name = JSON.stringify([licenseeId, what])
    const before = noted.get(name)
    if (before !== undefined && now.getTime() - before < EVERY_MS) return
    if (noted.size >= MOST_KNOWN) noted.clear()
    noted.set(name, now.getTime())
    await lastSeen.note(licenseeId, { what, at: now.toISOString() })
  }
}
