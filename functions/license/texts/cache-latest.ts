import type { ChangeLog } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { ReadLatest } from './read-latest.ts'

const MOST_KEPT = 20_000

/** A process more than a run or two behind the log discards what it knew. */
const RUN = 256
const MOST_RUNS = 2

interface Ports {
  readLatest: ReadLatest
  changes: Pick<ChangeLog, 'head' | 'at' | 'after'>
}

/**
 * Articles' standings, cached in memory and kept up to date from the log. The log is dense: if the slot after
 * the last known change is empty, in a strongly consistent read, nothing has happened to any article since.
 * So a page shown before costs one empty read, however many articles are on it, and a kill still takes effect
 * from the next call on.
 */
export const cacheLatest = ({ readLatest, changes }: Ports): ReadLatest => {
  const kept = new Map<string, Change>()
  /** The place in the log up to which the cache is true. */
  let known = 0

  /**
   * Brings the cache up to the end of the log. Each step is applied whole, so that concurrent calls never
   * keep outdated standings.
   */
  const follow = async (): Promise<number> => {
    for (let run = 0, last = known; run <= MOST_RUNS; run += 1) {
      if ((await changes.at(last + 1)) === undefined) return last
      if (run === MOST_RUNS) break
      for (const change of await changes.after(last, RUN)) {
        const before = kept.get(change.articleId)
        if (before && before.seq < change.seq) kept.set(change.articleId, change)
        last = change.seq
        known = Math.max(known, last)
      }
    }
    const head = await changes.head()
    kept.clear()
    known = Math.max(known, head)
    return head
  }

  return async shown => {
    const last = shown.at(-1)?.seq
    if (last === undefined) return () => undefined
    const place = kept.size === 0 ? Math.max(known, last) : await follow()
    known = Math.max(known, place)
    // Taken before anything is read, since it may be forgotten below, or by another call.
    const found = new Map<string, Change>()
    for (const { articleId } of shown) {
      const latest = kept.get(articleId)
      if (latest) found.set(articleId, latest)
    }
    const missing = shown.filter(({ articleId }) => !found.has(articleId))
    const read = await readLatest(missing)
    for (const change of missing) {
      const latest = read(change)
      if (latest) found.set(change.articleId, latest)
    }
    if (kept.size + missing.length > MOST_KEPT) kept.clear()
    // If another call has followed the log further in the meantime, what was read may be outdated.
    if (known === place) for (const [articleId, latest] of found) kept.set(articleId, latest)
    return ({ articleId }) => found.get(articleId)
  }
}
