import type { UseCase } from '#call/dispatch.ts'
import { nameOfCaller } from '#call/name-of-caller.ts'
import { readBody } from '#call/read-body.ts'
import type { CommitRecall } from '#commit/commit-recall.ts'
import { type OrderOutcome, RecallOrder } from '#schemas/desk-order.ts'
import { refuseOrder } from '../refuse-order.ts'
import { unknownThing } from '../unknown-thing.ts'
import { whyNotRecalled } from './why-not-recalled.ts'

/**
 * `POST /v1/desk/articles/{id}/recall`: once this is answered, no text of the versions before the current one is given to
 * anyone, and licensees are told to replace their copies. The current version stays as it is.
 */
export const createAnswerRecall =
  ({ commitRecall }: { commitRecall: CommitRecall }): UseCase =>
  async call => {
    const order = readBody(RecallOrder, call)
    if (!order.ok) return order
    const articleId = call.pathParameters.id ?? ''
    const { before, reason } = order.value
    const recalled = await commitRecall(articleId, { before, by: nameOfCaller(call.caller), reason })
    if (recalled.outcome === 'unknown') return unknownThing(call, `article ${articleId}`)
    if (recalled.outcome !== 'accepted' && recalled.outcome !== 'unchanged')
      return refuseOrder(call, whyNotRecalled(recalled))
    const body: OrderOutcome = { outcome: recalled.outcome, version: recalled.change.version }
    return { ok: true, body }
  }
