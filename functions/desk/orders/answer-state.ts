import type { UseCase } from '#call/dispatch.ts'
import { nameOfCaller } from '#call/name-of-caller.ts'
import { readBody } from '#call/read-body.ts'
import { refuseFields } from '#call/refuse-fields.ts'
import { isExpired } from '#domain/rights/visibility/is-expired.ts'
import type { ArticleStore, Clock } from '#ports'
import { type OrderOutcome, StateOrder } from '#schemas/desk/desk-order.ts'
import { refuseEnd } from '../refuse-end.ts'
import { refuseOrder } from '../refuse-order.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { RestateStory } from './restate-story.ts'

interface Ports {
  restateStory: RestateStory
  articles: Pick<ArticleStore, 'readCurrent'>
  clock: Clock
}

/**
 * `PUT /v1/desk/articles/{id}/state`: publishes a story now, holds it, or embargoes it until an instant. An
 * instant in the past is refused: a mistyped embargo must not publish what was held. With the version that an
 * editor looked at, so is an order about another: what came in between, an agency's text or a colleague's
 * order, nobody has seen.
 */
export const createAnswerState =
  ({ restateStory, articles, clock }: Ports): UseCase =>
  async call => {
    const order = readBody(StateOrder, call)
    if (!order.ok) return order
    const { state, until, version: seen } = order.value
    const refused = refuseEnd(call, { isEmbargo: state === 'embargoed', until, now: clock.now() })
    if (refused) return refused
    if (until !== undefined && Date.parse(until) <= clock.now().getTime())
      return refuseFields(call, [
        { parameter: 'until', detail: 'has passed: give a future time, or publish the story' },
      ])
    const articleId = call.pathParameters.id ?? ''
    const current = seen === undefined ? undefined : await articles.readCurrent(articleId)
    if (current?.change && current.change.version !== seen)
      return refuseOrder(
        call,
        `The story has version ${current.change.version} by now, and you looked at version ${seen}: look at it again, then decide.`,
      )
    const status = state === 'published' ? 'usable' : 'withheld'
    const stated = { status, ...(until && { embargoedUntil: until }) } as const
    const restated = await restateStory(articleId, stated, nameOfCaller(call.caller))
    if (!restated) return unknownThing(call, `article ${articleId}`)
    const { committed, revision } = restated
    if (committed.outcome === 'superseded' || revision.article.status === 'canceled')
      return refuseOrder(
        call,
        'The story is killed, or a later revision came in the meantime: check it, then try again.',
      )
    if (state === 'published' && isExpired(committed.change, clock.now()))
      return refuseOrder(
        call,
        'The story has expired, so nobody is given it: have it dropped again with a later end of its use, or with none.',
      )
    const { version, status: stands, embargoedUntil } = committed.change
    const body: OrderOutcome = {
      outcome: committed.outcome,
      version,
      ...(stands === 'withheld' && embargoedUntil && { embargoedUntil }),
    }
    return { ok: true, body }
  }
