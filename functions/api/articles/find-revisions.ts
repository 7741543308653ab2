import { readHistory } from '#commit/read/read-history.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { HeldProduct } from '#domain/rights/entitlements/held-product.ts'
import type { Licensing } from '#domain/rights/entitlements/licensing.ts'
import { limitsWithLatest } from '#domain/rights/limits/limits-with-latest.ts'
import { withinLimits } from '#domain/rights/limits/within-limits.ts'
import { boundByLatest } from '#domain/rights/visibility/bound-by-latest.ts'
import { isEntitled } from '#domain/rights/visibility/is-entitled.ts'
import { isExpired } from '#domain/rights/visibility/is-expired.ts'
import { isRecalled } from '#domain/rights/visibility/is-recalled.ts'
import { toEndAsReached } from '#domain/rights/visibility/to-end-as-reached.ts'
import { visibilityOfArticle } from '#domain/rights/visibility/visibility-of-article.ts'
import { wasPublished } from '#domain/rights/visibility/was-published.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { toTombstone } from '#license/texts/to-tombstone.ts'
import type { ChangeLog, Clock } from '#ports'
import type { Call, Refusal } from '#schemas/call.ts'
import type { Change } from '#schemas/change.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import type { Revision } from '#schemas/revision.ts'
import type { Selection } from '#schemas/selection.ts'
import { noLicensee } from '../no-licensee.ts'
import { notFound } from '../not-found.ts'
import { gone } from './gone.ts'

interface Ports {
  findHolding: FindHolding
  readStanding: ReadStanding
  changes: Pick<ChangeLog, 'at'>
  clock: Clock
}

/**
 * The versions of an article that a caller may see, oldest first: the change that describes each, and the
 * terms that one is given under; with the article's latest change, and the newest revision if it was read. Otherwise the reason there are none, with the `tombstone` of a canceled or
 * expired article.
 */
type FoundRevisions =
  | {
      ok: true
      articleId: string
      licensingOf: (version: Change) => Licensing
      versions: Change[]
      /** Those that it could see, had the desk not taken them back. */
      recalled: ReadonlySet<number>
      latest: Change
      newest?: Revision | undefined
    }
  | (Refusal & { tombstone?: Tombstone })

export type FindRevisions = (call: Call) => Promise<FoundRevisions>

/**
 * Finds the versions of an article that a licensee may see.
 *
 * First the article as a whole is judged. If it is canceled, expired or withheld now, none of its texts is
 * given to anyone. Only products that the usage terms of the latest version still allow to publish count,
 * since an agency that excludes a territory means every version. Then each version is judged by its own
 * selection, embargo and expiry: a licensee whose products took the story in later, or no longer do, sees
 * just the versions in between, and one that was replaced under embargo is for advance licensees only. Of a
 * past kill, and of what the desk took back, only the fact is shown. For an article that no product ever covered no version is looked up, so
 * it costs the same as one that does not exist.
 */
export const createFindRevisions =
  ({ findHolding, readStanding, changes, clock }: Ports): FindRevisions =>
  async call => {
    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee
    const { licensee } = holding

    const articleId = call.pathParameters.id ?? ''
    const standing = await readStanding(articleId)
    if (!standing) return notFound
    const { change: latest, current, newest } = standing
    const now = clock.now()
    const visibility = visibilityOfArticle(latest, holding, now)
    if (visibility === 'canceled' || visibility === 'expired') {
      const tombstone = toTombstone(toEndAsReached(latest, holding.held, holding.advance), visibility)
      return { ...gone(tombstone), tombstone }
    }
    if (visibility === 'hidden' && (isExpired(latest, now) || statusAt(latest, now) !== 'usable'))
      return notFound

    const within = (products: readonly HeldProduct[], { limits }: Pick<Selection, 'limits'>) =>
      withinLimits(products, limitsWithLatest(limits, latest.limits))
    const shown = current.reach ? [latest, ...current.reach, ...(current.reachAhead ?? [])] : undefined
    if (shown && !shown.some(each => isEntitled(within(holding.held, each), each))) return notFound

    const versions = new Map<number, Change>()
    const recalled = new Set<number>()
    const history = await readHistory(changes, current, latest)
    for (const [at, change] of history.entries()) {
      if (change.kind === 'expiry') continue
      const [held, advance] = [within(holding.held, change), within(holding.advance, change)]
      if (!wasPublished(change, history[at + 1]) && !isEntitled(advance, change)) continue
      const shows = visibilityOfArticle(change, { held, advance }, now)
      if (shows === 'readable' && isRecalled(change, latest)) recalled.add(change.version)
      else if (shows === 'readable' || shows === 'canceled') versions.set(change.version, change)
    }
    if (versions.size + recalled.size === 0) return notFound
    const licensingOf = (change: Change): Licensing => ({
      licenseeId: licensee.id,
      held: within(holding.held, change),
      change: boundByLatest(change, latest, now),
      latestLimits: latest.limits,
      now,
    })
    return { ok: true, articleId, licensingOf, versions: [...versions.values()], recalled, latest, newest }
  }
