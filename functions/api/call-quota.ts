import type { CallCounts, Clock } from '#ports'

/** Seconds of a window. Windows begin at whole minutes. */
export const WINDOW_SECONDS = 60

/** The part of a quota that a process counts by itself before it tells the others. */
const CHUNK = 0.05

/** Licensees whose windows are kept, of some 130 bytes each; all begin anew each minute. Beyond, calls that are not told yet go uncounted. */
const MOST_KEPT = 50_000

/** How a licensee stands in its window. */
export interface QuotaStanding {
  limit: number
  remaining: number
  /** Seconds until the window ends, 1 at least. */
  resetsIn: number
}

export type Taken = QuotaStanding & {
  isOver: boolean
  /** Done when the calls are told to the other processes, where it is time to. */
  told: Promise<void>
}

export interface CallQuota {
  /** Takes one call from a licensee's quota of calls in a window. */
  take(licenseeId: string, limit: number): Taken
  standing(licenseeId: string, limit: number): QuotaStanding
}

interface Window {
  /** Calls of all processes, as of the last time that ours were added. */
  sum: number
  /** Calls of ours that are not in the sum yet. */
  own: number
}

/**
 * Counts calls in memory, and adds them to the sum of all processes a twentieth of the quota at a time: who polls now and then costs no
 * write, and who calls a lot one in many calls. One process holds the limit exactly; of several, each may give a twentieth too much.
 */
export const createCallQuota = ({ counts, clock }: { counts: CallCounts; clock: Clock }): CallQuota => {
  let index = 0
  let windows = new Map<string, Window>()

  const current = (licenseeId: string): Window => {
    const next = Math.floor(clock.now().getTime() / (WINDOW_SECONDS * 1000))
    if (next !== index || windows.size > MOST_KEPT) windows = new Map()
    index = next
    const window = windows.get(licenseeId) ?? { sum: 0, own: 0 }
    windows.set(licenseeId, window)
    return window
  }
  const endsAt = () => (index + 1) * WINDOW_SECONDS * 1000

  const standing = (licenseeId: string, limit: number): QuotaStanding => {
    const { sum, own } = current(licenseeId)
    return {
      limit,
      remaining: Math.max(0, limit - sum - own),
      resetsIn: Math.max(1, Math.ceil((endsAt() - clock.now().getTime()) / 1000)),
    }
  }

  const tell = async (licenseeId: string, window: Window): Promise<void> => {
    const calls = window.own
    const name = new Date(index * WINDOW_SECONDS * 1000).toISOString()
    window.own = 0
    window.sum += calls
    try {
      const sum = await counts.add(licenseeId, name, calls, new Date(endsAt()))
      window.sum = Math.max(window.sum, sum)
    } catch (error) {
      window.own += calls
      window.sum -= calls
      throw error
    }
  }

  return {
    standing,
    take(licenseeId, limit) {
      const window = current(licenseeId)
      if (window.sum + window.own >= limit)
        return { ...standing(licenseeId, limit), isOver: true, told: Promise.resolve() }
      window.own += 1
      const isTime = window.own >= Math.max(1, Math.floor(limit * CHUNK))
      const told = isTime ? tell(licenseeId, window) : Promise.resolve()
      return { ...standing(licenseeId, limit), isOver: false, told }
    },
  }
}
