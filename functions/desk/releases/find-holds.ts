import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import { readNamedRevision } from '#commit/read/read-named-revision.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import { liftHold } from '#domain/revisions/hold/lift-hold.ts'
import type { ArticleStore, ChangeLog, Holds } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Current } from '#schemas/current.ts'
import type { HeldStory } from '#schemas/desk/release-list.ts'
import { isHeld } from '#schemas/is-held.ts'

interface Ports {
  holds: Holds
  articles: Pick<ArticleStore, 'readRevision'>
  changes: Pick<ChangeLog, 'at'>
  readStanding: ReadStanding
}

/**
 * Finds the articles that are withheld without an end, as they stand now, the longest held first, and who ordered that. No
 * more than `most` are looked at.
 */
export const createFindHolds = ({ holds, articles, changes, readStanding }: Ports) => {
  /** The first change since which the article has been held. */
  const findBeginning = async ({ history = [] }: Current, latest: Change): Promise<Change> => {
    let first = latest
    for (const seq of history.toReversed()) {
      const change = await changes.at(seq)
      if (!change || !isHeld(change)) break
      first = change
    }
    return first
  }
  const findHold = async (id: string): Promise<HeldStory[]> => {
    const standing = await readStanding(id)
    if (!standing || !isHeld(standing.change)) return []
    const { change, current, newest } = standing
    const [beginning, revision] = await Promise.all([
      findBeginning(current, change),
      newest?.orderKey === change.orderKey ? newest : readNamedRevision(articles, change),
    ])
    const { embargoedUntil } = liftHold(revision)
    const by = revision.hold?.by
    return [
      {
        articleId: id,
        ...(change.headline !== undefined && { headline: change.headline }),
        since: beginning.committedAt,
        ...(by !== undefined && { by }),
        ...(embargoedUntil && { hiddenEmbargo: embargoedUntil }),
      },
    ]
  }
  return async (most: number): Promise<{ holds: HeldStory[]; areHoldsCut: boolean }> => {
    const ids = await holds.list(most)
    const found = (await mapFewAtOnce(ids, findHold)).flat()
    return {
      holds: found.sort((one, other) => Date.parse(one.since) - Date.parse(other.since)),
      areHoldsCut: ids.length >= most,
    }
  }
}
