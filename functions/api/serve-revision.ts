import type { UseCase } from '#call/dispatch.ts'
import type { ReadText } from '#commit/read-text.ts'
import { statusAt } from '#domain/revisions/status-at.ts'
import type { RecordDelivery } from '#license/record-delivery.ts'
import { toLicensedArticle } from '#license/to-licensed-article.ts'
import type { Clock } from '#ports'
import type { FindRevisions } from './find-revisions.ts'
import { gone } from './gone.ts'
import { notFound } from './not-found.ts'

interface Ports {
  findRevisions: FindRevisions
  readText: ReadText
  recordDelivery: RecordDelivery
  clock: Clock
}

/** `GET /v1/articles/{id}/revisions/{version}`: the article as it was in one version. */
export const createServeRevision =
  ({ findRevisions, readText, recordDelivery, clock }: Ports): UseCase =>
  async call => {
    const found = await findRevisions(call)
    if (!found.ok) return found
    const change = found.versions.find(({ version }) => String(version) === call.pathParameters.version)
    if (!change) return notFound
    if (change.status === 'canceled') return gone(change, 'canceled')
    const [article] = await Promise.all([
      readText(change),
      recordDelivery(found.licenseeId, found.articleId, change.version),
    ])
    return { ok: true, body: toLicensedArticle({ ...article, status: statusAt(change, clock.now()) }) }
  }
