const SHORTEST_MS = 5_000
const LONGEST_MS = 300_000

/** The share of a licensee's call quota that an open page may take; the rest is for its importer. */
const SHARE = 1 / 20

/**
 * How many milliseconds to wait between two polls, so that each thing an open page keeps current takes at most a
 * twentieth of its licensee's quota. `policy` is the `RateLimit-Policy` field of an answer, such as `"calls";q=600;w=60`.
 */
export const pollingInterval = (policy: string | null): number => {
  const [, quota, seconds] = /"calls";q=(\d+);w=(\d+)/.exec(policy ?? '') ?? []
  const fairMs = quota && seconds ? (Number(seconds) * 1000) / (Math.max(1, Number(quota)) * SHARE) : 0
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, fairMs))
}
