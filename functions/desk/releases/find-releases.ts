import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import { endsUnderEmbargo } from '#domain/rights/visibility/ends-under-embargo.ts'
import type { ArticleStore, ChangeLog, Embargo, Embargoes, Unreadable } from '#ports'
import type { Current } from '#schemas/current.ts'
import type { PendingRelease } from '#schemas/desk/release-list.ts'
import { createFindTextChange } from '../find-text-change.ts'

interface Ports {
  embargoes: Pick<Embargoes, 'dueBy'>
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
}

interface Found {
  releases: PendingRelease[]
  /** Whether more are recorded than were looked at. */
  isCut: boolean
  unreadable: Unreadable[]
}

/** Later than any embargo. */
const EVER = new Date('9999-12-31T00:00:00Z')

/**
 * Finds the embargoes and expiries still to come, as their articles stand now, earliest first, each with its
 * headline. Entries stay recorded until their instant even if the article was published, moved or killed since;
 * those are left out. No more entries than `most` are looked at.
 */
export const createFindReleases = ({ embargoes, articles, changes }: Ports) => {
  const findTextChange = createFindTextChange({ changes })
  return async (most: number): Promise<Found> => {
    const { readable, unreadable } = await embargoes.dueBy(EVER, most)
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
    const isCut = readable.length + unreadable.length >= most
    return { releases: await Promise.all(headed), isCut, unreadable }
  }
}

/** What is to happen at the instant of a recorded embargo; undefined if nothing is any more. */
const kindOf = (
  { orderKey, releaseAt }: Embargo,
  current: Current | undefined,
): PendingRelease['kind'] | undefined => {
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
