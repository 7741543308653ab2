import type { UseCase } from '#call/dispatch.ts'
import { resumed } from '#domain/webhooks/resumed.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { asLicensee } from '../as-licensee.ts'
import { answerWebhook } from './answer-webhook.ts'
import type { ChangeWebhook } from './change-webhook.ts'
import { webhookIdOf } from './webhook-id-of.ts'

interface Ports {
  findHolding: FindHolding
  changeWebhook: ChangeWebhook
}

/** `POST /v1/webhooks/{webhookId}/resume`: resumes calls, at once, to an endpoint that was given up. */
export const createServeResume = ({ findHolding, changeWebhook }: Ports): UseCase =>
  asLicensee(findHolding, async (call, holding) => {
    const changed = await changeWebhook(holding.licensee.id, webhookIdOf(call), resumed)
    return answerWebhook(changed, holding)
  })
