import type { UseCase } from '#call/dispatch.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { asLicensee } from '../as-licensee.ts'
import type { ChangeWebhook } from './change-webhook.ts'
import { noWebhook } from './no-webhook.ts'
import { webhookIdOf } from './webhook-id-of.ts'

interface Ports {
  findHolding: FindHolding
  changeWebhook: ChangeWebhook
  random: (bytes: number) => Buffer
}

/** `POST /v1/webhooks/{webhookId}/test`: orders a test message, which is about no change. */
export const createServeTest = ({ findHolding, changeWebhook, random }: Ports): UseCase =>
  asLicensee(findHolding, async (call, { licensee }) => {
    const messageId = `msg_${random(16).toString('base64url')}`
    const tested = await changeWebhook(licensee.id, webhookIdOf(call), webhook => ({
      ...webhook,
      ping: messageId,
    }))
    return tested ? { ok: true, status: 202, body: { messageId } } : noWebhook
  })
