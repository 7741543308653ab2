import type { UseCase } from '#call/dispatch.ts'
import { readBody } from '#call/read-body.ts'
import { toChange } from '#commit/propose/to-change.ts'
import { writers } from '#domain/formats/writers.ts'
import { toLicensedArticle } from '#license/texts/to-licensed-article.ts'
import { toTombstone } from '#license/texts/to-tombstone.ts'
import type { Clock } from '#ports'
import type { Article } from '#schemas/article.ts'
import { RenderRequest } from '#schemas/desk/render-request.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'

/**
 * `POST /v1/desk/render`: an article in any format, as a licensee with every right would be given it. Always
 * served as plain text.
 */
export const createServeRender =
  ({ clock }: { clock: Clock }): UseCase =>
  async call => {
    const request = readBody(RenderRequest, call)
    if (!request.ok) return request
    const { article, format } = request.value
    const now = clock.now()
    const item = asGiven(article, now)
    const text =
      format === 'wiredesk'
        ? JSON.stringify(item, undefined, 2)
        : (await writers[format].load())(item, { base: call.base, now })
    return { ok: true, text, mediaType: 'text/plain; charset=utf-8' }
  }

const everything = { id: 'everything', name: 'All copy' }

const asGiven = (article: Article, now: Date): LicensedArticle | Tombstone => {
  const revision = {
    articleId: article.id,
    orderKey: '0',
    article,
    digest: '',
    drop: { bucket: '', key: '' },
  }
  const change = toChange({ kind: 'revision', revision }, undefined, { seq: 1, committedAt: now }, undefined)
  const given = toLicensedArticle(article, { licenseeId: 'any', held: [everything], change, now })
  return article.status === 'canceled' ? toTombstone(change, 'canceled') : given
}
