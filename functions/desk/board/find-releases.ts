import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import { endsUnderEmbargo } from '#domain/rights/visibility/ends-under-embargo.ts'
import type { ArticleStore, ChangeLog, Embargo, Embargoes, Unreadable } from '#ports'
import type { Board } from '#schemas/board.ts'
import type { Current } from '#schemas/current.ts'
import { createFindTextChange } from '../find-text-change.ts'

interface Ports {
  embargoes: Pick<Embargoes, 'dueBy'>
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

type Release = Board['releases'][number]

const MOST_RELEASES = 50
/** Later than any embargo. */
const EVER = new Date('9999-12-31T00:00:00Z')

/**
 * Finds the embargoes and expiries still to come, as their articles stand now, earliest first, each with its
 * headline. Entries stay recorded until their instant even if the article was published, moved or killed
 * since; those are left out.
 */
export const createFindReleases = ({ embargoes, articles, changes }: Ports) => {
  const findTextChange = createFindTextChange({ changes })
  return async (): Promise<{ releases: Release[]; unreadable: Unreadable[] }> => {
    const { readable, unreadable } = await embargoes.dueBy(EVER, MOST_RELEASES)
    const ids = [...new Set(readable.map(({ articleId }) => articleId))]
    const currents = new Map((await articles.readCurrents(ids)).map(current => [current.articleId, current]))
    const releases = readable.flatMap(embargo => {
      const current = currents.get(embargo.articleId)
      const kind = kindOf(embargo, current)
      return kind ? [{ embargo, current, kind }] : []
    })
    const headed = releases.map(async ({ embargo: { articleId, releaseAt }, current, kind }) => {
      const headline = current && (await findTextChange(current))?.headline
      return { articleId, kind, ...(headline !== undefined && { headline }), releaseAt }
    })
    return { releases: await Promise.all(headed), unreadable }
  }
}

/** What is to happen at the instant of a recorded embargo; undefined if nothing is any more. */
const kindOf = (
  { orderKey, releaseAt }: Embargo,
  current: Current | undefined,
): Release['kind'] | undefined => {
  const isOfTheDesk = orderKey === ''
  if (isOfTheDesk) return undefined
  const change = current?.change
  // Recorded before its change is in the log.
  if (!change || ((current.orderKey ?? '') < orderKey && !isFollowKey(orderKey))) return 'release'
  const isThen = (instant: string | undefined): boolean =>
    instant !== undefined && Date.parse(instant) === Date.parse(releaseAt)
  // What is never published expires at the end of its embargo.
  if (change.status === 'withheld' && isThen(change.embargoedUntil))
    return endsUnderEmbargo(change) ? 'expiry' : 'release'
  return statusAt(change, new Date(releaseAt)) === 'usable' &&
    change.kind !== 'expiry' &&
    isThen(change.expires)
    ? 'expiry'
    : undefined
}
