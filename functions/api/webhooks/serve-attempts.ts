import type { UseCase } from '#call/dispatch.ts'
import { readQuery } from '#call/read-query.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { Webhooks } from '#ports'
import { WebhookDeliveriesQuery } from '#schemas/webhooks/webhook-request.ts'
import { noLicensee } from '../no-licensee.ts'
import { noWebhook } from './no-webhook.ts'
import { webhookIdOf } from './webhook-id-of.ts'

interface Ports {
  findHolding: FindHolding
  webhooks: Pick<Webhooks, 'find' | 'attemptsOf'>
}

/** `GET /v1/webhooks/{webhookId}/deliveries`: the latest attempts to deliver, newest first. */
export const createServeAttempts =
  ({ findHolding, webhooks }: Ports): UseCase =>
  async call => {
    const query = readQuery(WebhookDeliveriesQuery, call)
    if (!query.ok) return query
    const holding = await findHolding(call.caller)
    if (!holding) return noLicensee
    const webhook = await webhooks.find(holding.licensee.id, webhookIdOf(call))
    if (!webhook) return noWebhook
    return { ok: true, body: { attempts: await webhooks.attemptsOf(webhook.id, query.value.limit) } }
  }
