import type { ArticleStore, ChangeLog, Clock } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { Place } from './propose/to-change.ts'
import { settle } from './settle.ts'

export interface CommitPorts {
  articles: Pick<ArticleStore, 'readCurrent' | 'writeCurrent'>
  changes: Pick<ChangeLog, 'head' | 'mark' | 'putAt'>
  clock: Clock
}

/**
 * Decides what to do with CURRENT, which has nothing pending. Returns CURRENT as it is to be written, with
 * its lock raised by one, or the outcome if there is nothing to write. `nextPlace` returns the place for a
 * change that is to become pending.
 */
export type Propose<Outcome extends { outcome: string }> = (
  current: Current | undefined,
  nextPlace: () => Promise<Place>,
) => Promise<Current | Outcome>

/**
 * What was read just before a commit, to save reading it again. If another writer was faster, the first write
 * fails.
 */
export interface Ahead {
  current: Current | undefined
  /** The last sequence of the log when it was read. */
  seq?: number
  /** Called with its sequence once the proposed change is in the log, before CURRENT and the outcome say so. */
  placed?: (seq: number) => void
}

/** How many steps other writers may interrupt before that counts as a failing machine. */
const MAX_STEPS = 100

/**
 * Commits a change exactly once, whatever crashed before and whoever else writes.
 *
 * CURRENT works as a small state machine: read it; finish what is pending, even if it is another writer's;
 * then write the proposal as the pending intent, and repeat. Each write is conditional on what was read, and
 * after a failed write the loop continues from what is there now. So a run may end after any call, and the
 * next one, for this or another change of the article, completes what it left.
 */
export const createCommitChange =
  ({ articles, changes, clock }: CommitPorts) =>
  async <Outcome extends { outcome: string }>(
    articleId: string,
    propose: Propose<Outcome>,
    ahead?: Ahead,
  ): Promise<Outcome> => {
    let end = ahead?.seq
    const nextPlace = async () => {
      const seq = (end ?? (await changes.head())) + 1
      end = undefined
      return { seq, committedAt: clock.now() }
    }
    let isOwn = false
    let current = ahead ? ahead.current : await articles.readCurrent(articleId)
    for (let step = 0; step < MAX_STEPS; step += 1) {
      const next = current?.pending
        ? await settle(changes, current, current.pending, clock.now())
        : await propose(current, nextPlace)
      if ('outcome' in next) return next
      if (isOwn && !next.pending && next.change) ahead?.placed?.(next.change.seq)
      const written = await articles.writeCurrent(next)
      isOwn = written === 'written' && (isOwn || !current?.pending)
      current = written === 'written' ? next : await articles.readCurrent(articleId)
    }
    throw new Error(`Other writers of article ${articleId} were faster ${MAX_STEPS} times`)
  }
