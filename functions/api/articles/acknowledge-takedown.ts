import type { UseCase } from '#call/dispatch.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import { problem } from '#domain/problem.ts'
import { sightOfArticle } from '#domain/rights/sight/sight-of-article.ts'
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
 * `PUT /v1/articles/{id}/takedown`: a licensee says that every copy of a killed article is down. Whoever was given the article may say
 * so, also when the license has ended since. Said again, the first time stands. What is not there for the caller costs what is nowhere: the
 * deliveries are asked for whatever is found.
 */
export const createAcknowledgeTakedown = ({
  findHolding,
  readStanding,
  deliveries,
  takedowns,
  clock,
}: Ports): UseCase =>
  asLicensee(findHolding, async (call, { held, advance, licensee }) => {
    const articleId = call.pathParameters.id ?? ''
    const [standing, given] = await Promise.all([readStanding(articleId), deliveries.of(articleId)])
    if (!standing) return notFound
    const { change } = standing
    const sight = sightOfArticle(change, held, clock.now(), advance)
    if (change.status !== 'canceled')
      return sight === 'hidden'
        ? notFound
        : {
            ok: false,
            problem: problem('article-not-canceled', {
              detail: 'The article stands: there is nothing to take down.',
              instance: call.path,
            }),
          }
    const isHolder = given.some(({ licenseeId }) => licenseeId === licensee.id)
    if (sight !== 'canceled' && !isHolder) return notFound
    const acknowledgement = await takedowns.acknowledge({
      articleId,
      licenseeId: licensee.id,
      version: change.version,
      acknowledgedAt: clock.now().toISOString(),
    })
    return { ok: true, body: acknowledgement }
  })
