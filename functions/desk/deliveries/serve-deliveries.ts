import type { UseCase } from '#call/dispatch.ts'
import { invalidParameters, readQuery } from '#call/read-query.ts'
import { readUsageCursor } from '#domain/cursor/read-usage-cursor.ts'
import { writeUsageCursor } from '#domain/cursor/write-usage-cursor.ts'
import type { ArticleStore, ChangeLog, Clock, Deliveries, Licensees } from '#ports'
import type { DeliveryPlace } from '#schemas/license/delivery-place.ts'
import { type DeliveriesPage, DeliveriesQuery } from '#schemas/queries/deliveries-query.ts'
import { createFindHeadlines } from '../find-headlines.ts'
import { unknownThing } from '../unknown-thing.ts'

interface Ports {
  licensees: Pick<Licensees, 'find'>
  deliveries: Pick<Deliveries, 'inMonth'>
  articles: Pick<ArticleStore, 'readCurrents'>
  changes: Pick<ChangeLog, 'at'>
  clock: Clock
}

/** Deliveries of a page, as many as stories can be looked up in one call. */
const MOST = 100

/**
 * `GET /v1/desk/deliveries`: the texts that a licensee was given since an instant, from its ledger, for an editor whom it asks what it was sent.
 */
export const createServeDeliveries = ({ licensees, deliveries, clock, ...ports }: Ports): UseCase => {
  const findHeadlines = createFindHeadlines(ports)
  return async call => {
    const query = readQuery(DeliveriesQuery, call)
    if (!query.ok) return query
    const { licensee: id, since, after } = query.value
    const place = after === undefined ? beginningAt(since ?? midnightOf(clock.now())) : readUsageCursor(after)
    if (!place)
      return invalidParameters(call, Object.keys(DeliveriesQuery.shape), [
        { parameter: 'after', detail: 'is not a cursor of this list' },
      ])
    const licensee = await licensees.find(id)
    if (!licensee) return unknownThing(call, `licensee ${id}`)
    const given = await deliveries.inMonth(id, place.deliveredAt.slice(0, 7), MOST, place)
    const last = given.length === MOST ? given.at(-1) : undefined
    const body: DeliveriesPage = {
      licensee: { id, name: licensee.name },
      deliveries: given,
      headlines: await findHeadlines(given.map(({ articleId }) => articleId)),
      ...(last && { next: writeUsageCursor(last) }),
    }
    return { ok: true, body }
  }
}

/** The place in the ledger before all that was given at an instant. */
const beginningAt = (instant: string): DeliveryPlace => ({
  deliveredAt: new Date(instant).toISOString(),
  articleId: '',
  version: 1,
  how: 'article',
})

const midnightOf = (now: Date): string => `${now.toISOString().slice(0, 10)}T00:00:00.000Z`
