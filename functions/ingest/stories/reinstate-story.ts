import type { CommitRevision } from '#commit/commit-revision.ts'
import type { Arrived } from '#commit/commit-text.ts'
import { findLastHold } from '#commit/read/find-last-hold.ts'
import type { Restated } from '#commit/restate-article.ts'
import { underHold } from '#domain/revisions/hold/under-hold.ts'
import { toReinstatement } from '#domain/revisions/to-reinstatement.ts'
import type { ArticleStore } from '#ports'
import type { Drop } from '#schemas/drop.ts'
import type { Reinstatement, Revision } from '#schemas/revision.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision' | 'listRevisions'>
  commitRevision: CommitRevision
}

/** Commits a story of a drop that is to undo a mistaken kill. */
export type ReinstateStory = (
  revision: Revision,
  drop: Drop,
  reinstatement: Reinstatement,
  arrived?: Arrived,
) => Promise<Restated>

/**
 * Commits a story like any other; but if a kill committed before the drop was made stands in its way, the
 * story becomes current as a reinstatement, whatever its own version, and under the hold of the desk that
 * stood before the kill. A kill that came after the drop stands, however often the drop is delivered again.
 */
export const createReinstateStory =
  ({ articles, commitRevision }: Ports): ReinstateStory =>
  async (revision, drop, reinstatement, arrived) => {
    const committed = await commitRevision(revision, arrived)
    if (committed.outcome !== 'superseded') return { revision, committed }
    const current = await articles.readCurrent(revision.articleId)
    if (!current?.change) throw new Error(`${revision.articleId} was superseded, but has no current revision`)
    const { change } = current
    if (committed.by !== 'kill') {
      const standing = await articles.readRevision(change.articleId, change.orderKey)
      const isOwn = standing?.reinstatement && isSameDrop(standing.drop, drop)
      return isOwn
        ? { revision: standing, committed: { outcome: 'accepted', change } }
        : { revision, committed }
    }
    if (Date.parse(change.committedAt) > Date.parse(drop.droppedAt)) return { revision, committed }
    const orderKeys = await articles.listRevisions(revision.articleId)
    const hold = await findLastHold(articles, revision.articleId, orderKeys)
    const bound = hold ? underHold(revision, hold) : revision
    const reinstated = toReinstatement(bound, current, reinstatement)
    return { revision: reinstated, committed: await commitRevision(reinstated) }
  }

const isSameDrop = (one: Revision['drop'], { bucket, key, versionId }: Drop): boolean =>
  one.bucket === bucket && one.key === key && one.versionId === versionId
