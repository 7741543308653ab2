import type { UseCase } from '#call/dispatch.ts'
import { nameOfCaller } from '#call/name-of-caller.ts'
import { readBody } from '#call/read-body.ts'
import { type OrderOutcome, ReinstateOrder } from '#schemas/desk/desk-order.ts'
import { refuseOrder } from '../refuse-order.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { Reinstated, Reinstatement } from './reinstate-article.ts'

/** `POST /v1/desk/articles/{id}/reinstate`: undoes a mistaken kill. */
export const createAnswerReinstate =
  ({
    reinstateArticle,
  }: {
    reinstateArticle: (reinstatement: Reinstatement) => Promise<Reinstated>
  }): UseCase =>
  async call => {
    const order = readBody(ReinstateOrder, call)
    if (!order.ok) return order
    const articleId = call.pathParameters.id ?? ''
    const done = await reinstateArticle({
      articleId,
      reason: order.value.reason,
      by: nameOfCaller(call.caller),
    })
    if (done.outcome === 'unknown-article') return unknownThing(call, `article ${articleId}`)
    if (done.outcome !== 'reinstated') return refuseOrder(call, why[done.outcome])
    const body: OrderOutcome = { outcome: done.outcome, version: done.version }
    return { ok: true, body }
  }

const why = {
  'not-canceled': 'The article is not killed.',
  'no-text': 'Nothing but its kill ever came: drop its text first.',
  overtaken: 'Another order for the article was faster: look at it again.',
} as const
