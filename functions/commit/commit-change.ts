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
 * Says what to do about CURRENT, which has nothing pending: CURRENT as it is to be written next, with one greater lock, or the
 * outcome where there is nothing to write. `nextPlace` gives the place of a change that is to be pending.
 */
export type Propose<Outcome extends { outcome: string }> = (
  current: Current | undefined,
  nextPlace: () => Promise<Place>,
) => Promise<Current | Outcome>

/** What was read just before a commit, so that it is not asked again; who was faster since then makes the first write fail. */
export interface Ahead {
  current: Current | undefined
  /** Where the log ended. */
  seq?: number
}

/** Steps that other writers may spoil before that counts as a failing machine. */
const MAX_STEPS = 100

/**
 * Commits a change, exactly once, whatever crashed before and whoever else writes.
 *
 * CURRENT is a small machine: read it; finish what is pending there, be it another's; then write the proposal there as the pending
 * intent, and go on. Each write is conditional on what was read, and one that fails goes on from what stands there now. So
 * a run may end after any call, and the next one, for this or another change of the article, completes what it left.
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
    let current = ahead ? ahead.current : await articles.readCurrent(articleId)
    for (let step = 0; step < MAX_STEPS; step += 1) {
      const next = current?.pending
        ? await settle(changes, current, current.pending, clock.now())
        : await propose(current, nextPlace)
      if ('outcome' in next) return next
      const written = await articles.writeCurrent(next)
      current = written === 'written' ? next : await articles.readCurrent(articleId)
    }
    throw new Error(`Other writers of article ${articleId} were faster ${MAX_STEPS} times`)
  }
