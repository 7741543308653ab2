import type { UseCase } from '#call/dispatch.ts'
import { readBody } from '#call/read-body.ts'
import { refuseFields } from '#call/refuse-fields.ts'
import { edited } from '#domain/webhooks/edited.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { Targets } from '#ports'
import { EditedWebhook } from '#schemas/webhooks/webhook-request.ts'
import { asLicensee } from '../as-licensee.ts'
import { answerWebhook } from './answer-webhook.ts'
import type { ChangeWebhook } from './change-webhook.ts'
import { webhookIdOf } from './webhook-id-of.ts'

interface Ports {
  findHolding: FindHolding
  changeWebhook: ChangeWebhook
  targets: Targets
}

/**
 * `PUT /v1/webhooks/{webhookId}`: changes a webhook's description, URL or view; its place in the log stays.
 */
export const createServeEdit = ({ findHolding, changeWebhook, targets }: Ports): UseCase =>
  asLicensee(findHolding, async (call, holding) => {
    const asked = readBody(EditedWebhook, call)
    if (!asked.ok) return asked
    const fault = await targets.findFault(asked.value.url)
    if (fault) return refuseFields(call, [{ parameter: 'url', detail: fault }])
    const changed = await changeWebhook(holding.licensee.id, webhookIdOf(call), webhook =>
      edited(webhook, asked.value),
    )
    return answerWebhook(changed, holding)
  })
