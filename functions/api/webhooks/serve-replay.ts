import type { UseCase } from '#call/dispatch.ts'
import { readBody } from '#call/read-body.ts'
import { refuseFields } from '#call/refuse-fields.ts'
import { replayed } from '#domain/webhooks/replayed.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { WebhookReplay } from '#schemas/webhooks/webhook-request.ts'
import { asLicensee } from '../as-licensee.ts'
import { noCursor } from '../no-cursor.ts'
import { answerWebhook } from './answer-webhook.ts'
import type { ChangeWebhook } from './change-webhook.ts'
import type { FindPlace } from './find-place.ts'
import { webhookIdOf } from './webhook-id-of.ts'

interface Ports {
  findHolding: FindHolding
  changeWebhook: ChangeWebhook
  findPlace: FindPlace
}

/** `POST /v1/webhooks/{webhookId}/replay`: continues after another change, earlier or later. */
export const createServeReplay = ({ findHolding, changeWebhook, findPlace }: Ports): UseCase =>
  asLicensee(findHolding, async (call, holding) => {
    const asked = readBody(WebhookReplay, call)
    if (!asked.ok) return asked
    const place = await findPlace(asked.value.after, holding)
    if (place === undefined) return refuseFields(call, [{ parameter: 'after', detail: noCursor }])
    const moved = await changeWebhook(holding.licensee.id, webhookIdOf(call), webhook =>
      replayed(webhook, place),
    )
    return answerWebhook(moved, holding)
  })
