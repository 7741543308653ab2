import type { UseCase } from '#call/dispatch.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import { explainSight } from '#domain/rights/visibility/explain-sight.ts'
import { createFindHolding } from '#license/find-holding.ts'
import { foreseeDelivery } from '#license/ledger/foresee-delivery.ts'
import type { QuotaExceeded } from '#license/ledger/take-quota.ts'
import { toLicensedArticle } from '#license/texts/to-licensed-article.ts'
import type { ArticleQuotas, Clock, Licensees, Products } from '#ports'
import type { Sight, StoryAs } from '#schemas/desk/story-as.ts'
import { unknownThing } from '../unknown-thing.ts'

interface Ports {
  licensees: Pick<Licensees, 'find'>
  products: Pick<Products, 'findAll'>
  articleQuotas: Pick<ArticleQuotas, 'find'>
  readStanding: ReadStanding
  readText: ReadText
  clock: Clock
}

/**
 * `GET /v1/desk/articles/{id}/as/{licensee}`: what a licensee would be given of an article at this moment, or why nothing.
 * It is no delivery: nothing is recorded, and nothing counts against a quota.
 */
export const createServeStoryAs = ({ readStanding, readText, ...ports }: Ports): UseCase => {
  const findHolding = createFindHolding(ports)
  return async call => {
    const { id = '', licensee: licenseeId = '' } = call.pathParameters
    const holding = await findHolding({ scope: 'licensee', licenseeId }, { isAnew: true })
    if (!holding) return unknownThing(call, `licensee ${licenseeId}`)
    const standing = await readStanding(id)
    if (!standing) return unknownThing(call, `article ${id}`)
    const { change, newest } = standing
    const licensee = { id: licenseeId, name: holding.licensee.name }
    const now = ports.clock.now()
    const sight = explainSight(change, holding, now)
    if (sight.sees !== 'text') return { ok: true, body: { licensee, ...sight } satisfies StoryAs }

    const licensing = { licenseeId, held: holding.held, change, now }
    const article = await readText(change, newest)
    const [over] = await foreseeDelivery(ports)('article', { article, licensing })
    const body: StoryAs = over
      ? { licensee, ...explainQuota(over) }
      : { licensee, ...sight, article: toLicensedArticle(article, licensing) }
    return { ok: true, body }
  }
}

const explainQuota = ({ productId, quota, endsAt }: QuotaExceeded): Sight => ({
  sees: 'nothing',
  reason: `Its quota of ${quota.articles} ${quota.articles === 1 ? 'article' : 'articles'} of ${productId} a ${quota.per} is used up.`,
  until: endsAt.toISOString(),
})
