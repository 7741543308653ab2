import type { UseCase } from '#call/dispatch.ts'
import { isUnmodified } from '#call/is-unmodified.ts'
import { readQuery } from '#call/read-query.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import type { RecordDelivery } from '#license/ledger/record-delivery.ts'
import type { BindMedia } from '#license/texts/bind-media.ts'
import { toLicensedArticle } from '#license/texts/to-licensed-article.ts'
import { toTombstone } from '#license/texts/to-tombstone.ts'
import type { Clock } from '#ports'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { ArticleQuery } from '#schemas/queries/article-query.ts'
import type { FindRevisions } from './find-revisions.ts'
import { missingVersion } from './missing-version.ts'
import { negotiate } from './negotiate.ts'
import { quotaExceeded } from './quota-exceeded.ts'
import { writeArticle } from './write-article.ts'

interface Ports {
  findRevisions: FindRevisions
  readText: ReadText
  bindMedia: BindMedia
  recordDelivery: RecordDelivery
  clock: Clock
}

/**
 * `GET /v1/articles/{id}/revisions/{version}`: one version of an article, with those of its media that the latest
 * still has. Nothing is recorded for a caller who already has the answer.
 */
export const createServeRevision =
  ({ findRevisions, readText, bindMedia, recordDelivery, clock }: Ports): UseCase =>
  async call => {
    const query = readQuery(ArticleQuery, call)
    if (!query.ok) return query
    const negotiated = await negotiate(call, query.value.format)
    if (!negotiated.ok) return negotiated
    const write = (item: LicensedArticle | Tombstone) =>
      writeArticle(item, negotiated.format, { base: call.base, now: clock.now() })

    const found = await findRevisions(call)
    if (!found.ok) return found.tombstone ? write(found.tombstone) : found
    const change = found.versions.find(({ version }) => String(version) === call.pathParameters.version)
    if (!change) return missingVersion(call, found)
    if (change.status === 'canceled') return write(toTombstone(change, 'canceled'))
    const licensing = found.licensingOf(change)
    const { latest, newest } = found
    const text = await readText(change, newest)
    const [article = text] = await bindMedia([{ change, article: text, latest }], newest ? [newest] : [])
    const answer = await write(toLicensedArticle(article, licensing))
    if (isUnmodified(call, answer)) return answer
    const [over] = await recordDelivery('revision', { article, licensing })
    return over ? quotaExceeded(over, call, licensing.now) : answer
  }
