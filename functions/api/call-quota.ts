import type { CallCounts, Clock } from '#ports'

/** Length of a window in seconds. Windows begin at whole minutes. */
export const WINDOW_SECONDS = 60

/** The share of a quota that a process counts on its own before it reports to the others. */
const CHUNK = 0.05

/**
 * How many licensees' windows are kept, at about 130 bytes each; all are reset every minute. Beyond that
 * number, calls not yet reported go uncounted.
 */
const MOST_KEPT = 50_000

/** A licensee's quota in the current window. */
export interface QuotaStanding {
  limit: number
  remaining: number
  /** Seconds until the window ends, at least 1. */
  resetsIn: number
}

type Taken = QuotaStanding & {
  isOver: boolean
  /** Resolves once the calls are reported to the other processes, if a report was due. */
  told: Promise<void>
}

export interface CallQuota {
  /** Takes one call from a licensee's quota for the current window. */
  take(licenseeId: string, limit: number): Taken
  standing(licenseeId: string, limit: number): QuotaStanding
}

interface Window {
  /** The calls of all processes, as of our last report. */
  sum: number
  /** Our calls that are not in the sum yet. */
  own: number
}

/**
 * Counts calls in memory and adds them to the sum of all processes a twentieth of the quota at a time: an
 * occasional poll costs no write, and heavy use costs one write per many calls. A single process enforces the
 * limit exactly; with several, each may exceed it by a twentieth.
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
