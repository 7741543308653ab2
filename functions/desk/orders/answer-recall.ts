import type { UseCase } from '#call/dispatch.ts'
import { nameOfCaller } from '#call/name-of-caller.ts'
import { readBody } from '#call/read-body.ts'
import { type OrderOutcome, RecallOrder } from '#schemas/desk/desk-order.ts'
import { refuseOrder } from '../refuse-order.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { createRecallArticle } from './recall-article.ts'
import { whyNotRecalled } from './why-not-recalled.ts'

/**
 * `POST /v1/desk/articles/{id}/recall`: once this is answered, no text of the versions before the current one is given to
 * anyone, and licensees are told to replace their copies. The current version stays as it is, and so do other articles with the words that
 * were taken back: they are named. Its translations are held until the desk decides.
 */
export const createAnswerRecall =
  ({ recallArticle }: { recallArticle: ReturnType<typeof createRecallArticle> }): UseCase =>
  async call => {
    const order = readBody(RecallOrder, call)
    if (!order.ok) return order
    const articleId = call.pathParameters.id ?? ''
    const { before, reason } = order.value
    const by = nameOfCaller(call.caller)
    const { recalled, copies, translations } = await recallArticle(articleId, { before, by, reason })
    if (recalled.outcome === 'unknown') return unknownThing(call, `article ${articleId}`)
    if (recalled.outcome !== 'accepted' && recalled.outcome !== 'unchanged')
      return refuseOrder(call, whyNotRecalled(recalled))
    const body: OrderOutcome = {
      outcome: recalled.outcome,
      version: recalled.change.version,
      ...(copies.length > 0 && { copies }),
      ...(translations.length > 0 && { translations }),
    }
    return { ok: true, body }
  }
