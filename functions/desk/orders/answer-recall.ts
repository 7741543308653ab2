import type { UseCase } from '#call/dispatch.ts'
import { nameOfCaller } from '#call/name-of-caller.ts'
import { readBody } from '#call/read-body.ts'
import type { CommitRecall } from '#commit/commit-recall.ts'
import type { Aliases, ArticleStore } from '#ports'
import { type OrderOutcome, RecallOrder } from '#schemas/desk-order.ts'
import { refuseOrder } from '../refuse-order.ts'
import { unknownThing } from '../unknown-thing.ts'
import { createFindRecalledCopies } from './find-recalled-copies.ts'
import { whyNotRecalled } from './why-not-recalled.ts'

/**
 * `POST /v1/desk/articles/{id}/recall`: once this is answered, no text of the versions before the current one is given to
 * anyone, and licensees are told to replace their copies. The current version stays as it is, and so do other articles with the words that
 * were taken back: they are named.
 */
export const createAnswerRecall = ({
  commitRecall,
  ...ports
}: {
  commitRecall: CommitRecall
  articles: Pick<ArticleStore, 'readCurrent' | 'listRevisions' | 'readRevision'>
  aliases: Pick<Aliases, 'notedOn'>
}): UseCase => {
  const findCopies = createFindRecalledCopies(ports)
  return async call => {
    const order = readBody(RecallOrder, call)
    if (!order.ok) return order
    const articleId = call.pathParameters.id ?? ''
    const { before, reason } = order.value
    const recalled = await commitRecall(articleId, { before, by: nameOfCaller(call.caller), reason })
    if (recalled.outcome === 'unknown') return unknownThing(call, `article ${articleId}`)
    if (recalled.outcome !== 'accepted' && recalled.outcome !== 'unchanged')
      return refuseOrder(call, whyNotRecalled(recalled))
    const copies = await findCopies(articleId)
    const body: OrderOutcome = {
      outcome: recalled.outcome,
      version: recalled.change.version,
      ...(copies.length > 0 && { copies }),
    }
    return { ok: true, body }
  }
}
