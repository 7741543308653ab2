import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import type { ReadStanding } from '#commit/read-standing.ts'
import type { ReadText } from '#commit/read-text.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import { sightOfArticle } from '#domain/rights/sight-of-article.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { RecordDelivery } from '#license/record-delivery.ts'
import { toLicensedArticle } from '#license/to-licensed-article.ts'
import type { Clock } from '#ports'
import { ArticleQuery } from '#schemas/article-query.ts'
import { gone } from './gone.ts'
import { noLicensee } from './no-licensee.ts'
import { notFound } from './not-found.ts'

interface Ports {
  findHolding: FindHolding
  readStanding: ReadStanding
  readText: ReadText
  recordDelivery: RecordDelivery
  clock: Clock
}

/**
 * `GET /v1/articles/{id}`: the current revision; a tombstone once the agency has canceled it, or its time is over. How the article
 * stands is read first, and its text only where it may be shown.
 */
export const createServeArticle =
  ({ findHolding, readStanding, readText, recordDelivery, clock }: Ports): UseCase =>
  async call => {
    const query = readQuery(ArticleQuery, call)
    if (!query.ok) return query
    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee

    const standing = await readStanding(call.pathParameters.id ?? '')
    if (!standing) return notFound
    const { change, newest } = standing
    const now = clock.now()
    const sight = sightOfArticle(change, holding.held, now, holding.advance)
    if (sight === 'hidden') return notFound
    if (sight !== 'readable') return gone(change, sight)
    const [article] = await Promise.all([
      readText(change, newest),
      recordDelivery(holding.licensee.id, change.articleId, change.version),
    ])
    return { ok: true, body: toLicensedArticle({ ...article, status: statusAt(change, now) }) }
  }
