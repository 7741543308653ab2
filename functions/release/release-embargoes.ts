import type { CommitRelease } from '#commit/commit-release.ts'
import type { CommitText } from '#commit/commit-text.ts'
import type { ArticleStore, Clock, Embargo, Embargoes } from '#ports'
import { createCompleteEmbargoed } from './complete-embargoed.ts'
import { listDue } from './list-due.ts'

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
export const createReleaseEmbargoes = (ports: Ports): ReleaseEmbargoes => {
  const { embargoes, commitRelease, clock } = ports
  const completeEmbargoed = createCompleteEmbargoed(ports)
  /**
   * One instant decides whether an embargo has ended and whether its appointment goes: a clock that is set back
   * in between would remove the appointment of what is not released yet, and nobody would ever be told of it.
   */
  const release = async (embargo: Embargo, now: Date): Promise<boolean> => {
    await completeEmbargoed(embargo)
    const { outcome } = await commitRelease(embargo.articleId, now)
    await embargoes.remove(embargo)
    return outcome === 'accepted'
  }

  return async () => {
    const now = clock.now()
    const failures: Error[] = []
    let lateMs: number | undefined
    let ended = 0
    let released = 0
    for await (const due of listDue(embargoes, now)) {
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
