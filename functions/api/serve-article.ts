import { problem } from '#domain/problem.ts'
import { isEntitled } from '#domain/rights/is-entitled.ts'
import { isPublished } from '#domain/rights/is-published.ts'
import type { Clock } from '#ports'
import type { Article } from '#schemas/article.ts'
import { ArticleQuery } from '#schemas/article-query.ts'
import type { Reply } from '#schemas/call.ts'
import type { UseCase } from './dispatch.ts'
import type { FindHolding } from './find-holding.ts'
import { noLicensee } from './no-licensee.ts'
import { readQuery } from './read-query.ts'
import { toLicensedArticle } from './to-licensed-article.ts'

interface Ports {
  findHolding: FindHolding
  /** The current revision, with the status, version and embargo that CURRENT gives it. */
  readArticle: (id: string) => Promise<Article | undefined>
  clock: Clock
}

/** Names nothing of the call, so that an article outside the license and one that is not there answer alike. */
const notFound: Reply = {
  ok: false,
  problem: problem('not-found', { detail: 'No article of this id is in your license.' }),
}

const canceled = ({ id, version }: Article): Reply => ({
  ok: false,
  problem: problem('article-canceled', {
    detail: 'Do not publish it, and remove every copy of it.',
    article: { id, version, status: 'canceled' },
  }),
})

/** `GET /v1/articles/{id}`: the current revision; a tombstone once the agency has canceled it. */
export const createServeArticle =
  ({ findHolding, readArticle, clock }: Ports): UseCase =>
  async call => {
    const query = readQuery(ArticleQuery, call)
    if (!query.ok) return query
    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee

    const article = await readArticle(call.pathParameters.id ?? '')
    if (!article || !isEntitled(holding.held, article) || !isPublished(article, clock.now())) return notFound
    return article.status === 'canceled' ? canceled(article) : { ok: true, body: toLicensedArticle(article) }
  }
