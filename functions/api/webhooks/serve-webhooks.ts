import type { UseCase } from '#call/dispatch.ts'
import { toWebhookAnswer } from '#domain/webhooks/to-webhook-answer.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { Webhooks } from '#ports'
import { asLicensee } from '../as-licensee.ts'

interface Ports {
  findHolding: FindHolding
  webhooks: Pick<Webhooks, 'of'>
}

/** `GET /v1/webhooks`: all webhooks of a licensee. */
export const createServeWebhooks = ({ findHolding, webhooks }: Ports): UseCase =>
  asLicensee(findHolding, async (_, { licensee }) => {
    const own = await webhooks.of(licensee.id)
    return { ok: true, body: { webhooks: own.map(each => toWebhookAnswer(each, licensee.cursorSecret)) } }
  })
