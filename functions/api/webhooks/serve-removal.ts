import type { UseCase } from '#call/dispatch.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { Webhooks } from '#ports'
import { asLicensee } from '../as-licensee.ts'
import { noWebhook } from './no-webhook.ts'
import { webhookIdOf } from './webhook-id-of.ts'

interface Ports {
  findHolding: FindHolding
  webhooks: Pick<Webhooks, 'find' | 'remove'>
}

/** `DELETE /v1/webhooks/{webhookId}`: removes a webhook, which is then called no more. */
export const createServeRemoval = ({ findHolding, webhooks }: Ports): UseCase =>
  asLicensee(findHolding, async (call, { licensee }) => {
    const id = webhookIdOf(call)
    if (!(await webhooks.find(licensee.id, id))) return noWebhook
    await webhooks.remove(licensee.id, id)
    return { ok: true, status: 204 }
  })
