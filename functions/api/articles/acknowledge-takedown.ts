import type { UseCase } from '#call/dispatch.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import { problem } from '#domain/problem.ts'
import { visibilityOfArticle } from '#domain/rights/visibility/visibility-of-article.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { Clock, Deliveries, Takedowns } from '#ports'
import { asLicensee } from '../as-licensee.ts'
import { notFound } from '../not-found.ts'

interface Ports {
  findHolding: FindHolding
  readStanding: ReadStanding
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'acknowledge'>
  clock: Clock
}

/**
 * `PUT /v1/articles/{id}/takedown`: a licensee states that every copy of a killed article is down. Anyone who
 * was given the article may state it, even if their license has ended since. If repeated, the first time
 * stands. Deliveries are looked up in any case, so that an article the caller may not see takes as long as
 * one that does not exist.
 */
export const createAcknowledgeTakedown = ({
  findHolding,
  readStanding,
  deliveries,
  takedowns,
  clock,
}: Ports): UseCase =>
  asLicensee(findHolding, async (call, holding) => {
    const { licensee } = holding
    const articleId = call.pathParameters.id ?? ''
    const [standing, given] = await Promise.all([readStanding(articleId), deliveries.of(articleId)])
    if (!standing) return notFound
    const { change } = standing
    const visibility = visibilityOfArticle(change, holding, clock.now())
    if (change.status !== 'canceled')
      return visibility === 'hidden'
        ? notFound
        : {
            ok: false,
            problem: problem('article-not-canceled', {
              detail: 'The article is not canceled: there is nothing to take down.',
              instance: call.path,
            }),
          }
    const isHolder = given.some(({ licenseeId }) => licenseeId === licensee.id)
    if (visibility !== 'canceled' && !isHolder) return notFound
    const acknowledgement = await takedowns.acknowledge({
      articleId,
      licenseeId: licensee.id,
      version: change.version,
      acknowledgedAt: clock.now().toISOString(),
    })
    return { ok: true, body: acknowledgement }
  })
