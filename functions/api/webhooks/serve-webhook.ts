import type { UseCase } from '#call/dispatch.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { Webhooks } from '#ports'
import { asLicensee } from '../as-licensee.ts'
import { answerWebhook } from './answer-webhook.ts'
import { webhookIdOf } from './webhook-id-of.ts'

interface Ports {
  findHolding: FindHolding
  webhooks: Pick<Webhooks, 'find'>
}

/** `GET /v1/webhooks/{webhookId}`: one webhook and its state. */
export const createServeWebhook = ({ findHolding, webhooks }: Ports): UseCase =>
  asLicensee(findHolding, async (call, holding) => {
    const webhook = await webhooks.find(holding.licensee.id, webhookIdOf(call))
    return answerWebhook(webhook, holding)
  })
