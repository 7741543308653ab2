import type { ArticleStore, ChangeLog, Clock } from '#ports'
import type { Candidate } from './candidate.ts'
import type { Committed } from './committed.ts'
import { propose } from './propose.ts'
import { proposeRelease } from './propose-release.ts'
import { settle } from './settle.ts'

export interface CommitPorts {
  articles: Pick<ArticleStore, 'readCurrent' | 'writeCurrent'>
  changes: Pick<ChangeLog, 'head' | 'putAt'>
  clock: Clock
}

export type CommitChange = (candidate: Candidate) => Promise<Committed>

/** Steps that other writers may spoil before that counts as a failing machine. */
const MAX_STEPS = 100

/**
 * Commits a change, exactly once, whatever crashed before and whoever else writes.
 *
 * CURRENT is a small machine: read it; finish what is pending there, be it another's; then write the candidate there as the pending
 * intent, and go on. Each write is conditional on what was read, and one that fails goes on from what stands there now. So
 * a run may end after any call, and the next one, for this or another change of the article, completes what it left.
 */
export const createCommitChange =
  ({ articles, changes, clock }: CommitPorts): CommitChange =>
  async candidate => {
    const articleId = candidate.kind === 'release' ? candidate.articleId : candidate.revision.articleId
    const nextPlace = async () => ({ seq: (await changes.head()) + 1, committedAt: clock.now() })

    let current = await articles.readCurrent(articleId)
    for (let step = 0; step < MAX_STEPS; step += 1) {
      const next = current?.pending
        ? await settle(changes, current, current.pending)
        : candidate.kind === 'release'
          ? await proposeRelease(current, clock.now(), nextPlace)
          : await propose(current, candidate, nextPlace)
      if ('outcome' in next) return next
      const written = await articles.writeCurrent(next)
      current = written === 'written' ? next : await articles.readCurrent(articleId)
    }
    throw new Error(`Other writers of article ${articleId} were faster ${MAX_STEPS} times`)
  }
