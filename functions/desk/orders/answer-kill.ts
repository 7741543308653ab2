import type { UseCase } from '#call/dispatch.ts'
import { nameOfCaller } from '#call/name-of-caller.ts'
import { readBody } from '#call/read-body.ts'
import { KillOrder, type OrderOutcome } from '#schemas/desk/desk-order.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { Kill, Killed } from './kill-article.ts'

/** `POST /v1/desk/articles/{id}/kill`: once this is answered, no text of the article is given to anyone. */
export const createAnswerKill =
  ({ killArticle }: { killArticle: (kill: Kill) => Promise<Killed> }): UseCase =>
  async call => {
    const order = readBody(KillOrder, call)
    if (!order.ok) return order
    const articleId = call.pathParameters.id ?? ''
    const { reason, caseId } = order.value
    const killed = await killArticle({ articleId, reason, caseId, by: nameOfCaller(call.caller) })
    if (killed.outcome === 'unknown-article') return unknownThing(call, `article ${articleId}`)
    if (killed.outcome === 'unknown-case') return unknownThing(call, `case ${caseId}`)
    return { ok: true, body: killed satisfies OrderOutcome }
  }
