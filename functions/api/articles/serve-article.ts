import type { UseCase } from '#call/dispatch.ts'
import { isUnmodified } from '#call/is-unmodified.ts'
import { readQuery } from '#call/read-query.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import { toEndAsReached } from '#domain/rights/visibility/to-end-as-reached.ts'
import { visibilityOfArticle } from '#domain/rights/visibility/visibility-of-article.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { RecordDelivery } from '#license/ledger/record-delivery.ts'
import { toLicensedArticle } from '#license/texts/to-licensed-article.ts'
import { toTombstone } from '#license/texts/to-tombstone.ts'
import type { Clock } from '#ports'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { ArticleQuery } from '#schemas/queries/article-query.ts'
import { noLicensee } from '../no-licensee.ts'
import { notFound } from '../not-found.ts'
import { negotiate } from './negotiate.ts'
import { quotaExceeded } from './quota-exceeded.ts'
import { writeArticle } from './write-article.ts'

interface Ports {
  findHolding: FindHolding
  readStanding: ReadStanding
  readText: ReadText
  recordDelivery: RecordDelivery
  clock: Clock
}

/**
 * `GET /v1/articles/{id}`: the current revision, or a tombstone once it is canceled or expired. The article's
 * standing is read first, and its text only if it may be shown. Nothing is recorded for a caller who already
 * has the answer, since a 304 carries no text.
 */
export const createServeArticle =
  ({ findHolding, readStanding, readText, recordDelivery, clock }: Ports): UseCase =>
  async call => {
    const query = readQuery(ArticleQuery, call)
    if (!query.ok) return query
    const negotiated = await negotiate(call, query.value.format)
    if (!negotiated.ok) return negotiated
    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee

    const now = clock.now()
    const write = (item: LicensedArticle | Tombstone) =>
      writeArticle(item, negotiated.format, { base: call.base, now })
    const standing = await readStanding(call.pathParameters.id ?? '')
    if (!standing) return notFound
    const { change, newest } = standing
    const visibility = visibilityOfArticle(change, holding, now)
    if (visibility === 'hidden') return notFound
    if (visibility !== 'readable')
      return write(toTombstone(toEndAsReached(change, holding.held, holding.advance), visibility))

    const licensing = { licenseeId: holding.licensee.id, held: holding.held, change, now }
    const article = await readText(change, newest)
    const answer = await write(toLicensedArticle(article, licensing))
    if (isUnmodified(call, answer)) return answer
    const [over] = await recordDelivery('article', { article, licensing })
    return over ? quotaExceeded(over, call, now) : answer
  }
