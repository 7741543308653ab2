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

/** The most embargoes one run ends; the rest are left to the next minute. Those that fail do not count. */
const MOST_AT_ONCE = 500
/**
 * A run begins no further embargo after this time, since one that its Lambda cuts off after 55 s counts nothing and
 * wakes nobody.
 */
const MOST_RUN_MS = 30_000

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

  /**
   * One instant decides whether an embargo has ended and whether its appointment goes: a clock that is set back
   * in between would remove the appointment of what is not released yet, and nobody would ever be told of it.
   */
  const release = async (embargo: Embargo, now: Date): Promise<boolean> => {
    await completeCommit(embargo)
    const { outcome } = await commitRelease(embargo.articleId, now)
    await embargoes.remove(embargo)
    return outcome === 'accepted'
  }

  /** Every embargo that is due, earliest first, and an error for each that cannot be read. */
  async function* findDue(now: Date): AsyncGenerator<Embargo | Error> {
    let last: Embargo | undefined
    do {
      const { readable, unreadable } = await embargoes.dueBy(now, MOST_AT_ONCE, last)
      for (const { name, error } of unreadable)
        yield new Error(`The embargo ${name} cannot be read`, { cause: error })
      yield* readable
      last = readable[MOST_AT_ONCE - 1]
    } while (last)
  }

  return async () => {
    const now = clock.now()
    const failures: Error[] = []
    let lateMs: number | undefined
    let ended = 0
    let released = 0
    for await (const due of findDue(now)) {
      if (due instanceof Error) {
        failures.push(due)
        continue
      }
      const at = clock.now()
      const late = at.getTime() - Date.parse(due.releaseAt)
      if (late < 0) break
      // Appointments of the desk do not count: nobody waits for their release.
      if (due.orderKey !== '') lateMs ??= late
      try {
        if (await release(due, at)) released += 1
        ended += 1
      } catch (error) {
        failures.push(new Error(`The embargo of ${due.articleId} did not end`, { cause: error }))
      }
      if (ended === MOST_AT_ONCE || clock.now().getTime() - now.getTime() >= MOST_RUN_MS) break
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} embargoes failed to end`)
    return { due: ended, released, lateMs: lateMs ?? 0 }
  }
}
