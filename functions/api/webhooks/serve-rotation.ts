import type { UseCase } from '#call/dispatch.ts'
import { rotated } from '#domain/webhooks/rotated.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { Clock } from '#ports'
import { asLicensee } from '../as-licensee.ts'
import type { ChangeWebhook } from './change-webhook.ts'
import { newSecret } from './new-secret.ts'
import { noWebhook } from './no-webhook.ts'
import { webhookIdOf } from './webhook-id-of.ts'
import { withSecret } from './with-secret.ts'

interface Ports {
  findHolding: FindHolding
  changeWebhook: ChangeWebhook
  clock: Clock
  random: (bytes: number) => Buffer
}

/** `POST /v1/webhooks/{webhookId}/secret`: rotates the secret. The new one is shown only this once. */
export const createServeRotation = ({ findHolding, changeWebhook, clock, random }: Ports): UseCase =>
  asLicensee(findHolding, async (call, holding) => {
    const secret = newSecret(random)
    const now = clock.now()
    const turned = await changeWebhook(holding.licensee.id, webhookIdOf(call), webhook =>
      rotated(webhook, secret, now),
    )
    return turned ? { ok: true, body: withSecret(turned, holding) } : noWebhook
  })
