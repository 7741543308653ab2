import type { CommitRelease } from '#commit/commit-release.ts'
import type { CommitText } from '#commit/commit-text.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import type { ArticleStore, Clock, Embargo, Embargoes } from '#ports'

interface Ports {
  embargoes: Pick<Embargoes, 'dueBy' | 'remove'>
  articles: Pick<ArticleStore, 'readCurrent' | 'readRevision'>
  commitText: CommitText
  commitRelease: CommitRelease
  clock: Clock
}

/** How many embargoes were due, how many of them released an article, and how late the earliest was. */
export type ReleaseEmbargoes = () => Promise<{ due: number; released: number; lateMs: number }>

/** The most embargoes one run ends; the rest are left to the next minute. */
const MOST_AT_ONCE = 500

/**
 * Ends the embargoes that are due: appends the release of what is current, then deletes the embargo. One that
 * was moved, or whose article was killed or has a later revision, is only deleted. One that cannot be read,
 * or fails, does not keep the others from ending; the failures are thrown together, and the next run tries
 * them again.
 */
export const createReleaseEmbargoes = ({
  embargoes,
  articles,
  commitText,
  commitRelease,
  clock,
}: Ports): ReleaseEmbargoes => {
  /**
   * Commits the embargoed revision if its own writer died before it could: an embargo is recorded before its
   * change. An order of the desk that died is not carried out later: the desk was told so, and may have left
   * the story held.
   */
  const completeCommit = async ({ articleId, orderKey }: Embargo): Promise<void> => {
    if (isFollowKey(orderKey)) return
    const current = await articles.readCurrent(articleId)
    if (current?.orderKey !== undefined && current.orderKey >= orderKey) return
    const revision = await articles.readRevision(articleId, orderKey)
    if (revision) await commitText({ kind: 'revision', revision, isStored: true })
  }

  const release = async (embargo: Embargo): Promise<boolean> => {
    await completeCommit(embargo)
    const { outcome } = await commitRelease(embargo.articleId)
    await embargoes.remove(embargo)
    return outcome === 'accepted'
  }

  return async () => {
    const now = clock.now()
    const { readable: due, unreadable } = await embargoes.dueBy(now, MOST_AT_ONCE)
    // Earliest first. Appointments of the desk do not count: nobody waits for their release.
    const [earliest] = due.filter(({ orderKey }) => orderKey !== '')
    const failures = unreadable.map(
      ({ name, error }) => new Error(`The embargo ${name} cannot be read`, { cause: error }),
    )
    let released = 0
    for (const embargo of due) {
      try {
        if (await release(embargo)) released += 1
      } catch (error) {
        failures.push(new Error(`The embargo of ${embargo.articleId} did not end`, { cause: error }))
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} embargoes failed to end`)
    return {
      due: due.length,
      released,
      lateMs: earliest ? now.getTime() - Date.parse(earliest.releaseAt) : 0,
    }
  }
}
