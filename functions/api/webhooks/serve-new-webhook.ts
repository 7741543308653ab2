import type { UseCase } from '#call/dispatch.ts'
import { readBody } from '#call/read-body.ts'
import type { Query } from '#call/read-query.ts'
import { refuseFields } from '#call/refuse-fields.ts'
import { problem } from '#domain/problem.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { WakeUps } from '#ports'
import { NewWebhook } from '#schemas/webhooks/webhook-request.ts'
import { asLicensee } from '../as-licensee.ts'
import { MOST_WEBHOOKS, type RegisterWebhook } from './register-webhook.ts'
import { withSecret } from './with-secret.ts'

interface Ports {
  findHolding: FindHolding
  registerWebhook: RegisterWebhook
  wakeUps: WakeUps
}

/** `POST /v1/webhooks`: registers an endpoint. Its secret is shown only this once. */
export const createServeNewWebhook = ({ findHolding, registerWebhook, wakeUps }: Ports): UseCase =>
  asLicensee(findHolding, async (call, holding) => {
    const asked: Query<NewWebhook> = readBody(NewWebhook, call)
    if (!asked.ok) return asked
    const registered = await registerWebhook(asked.value, holding, call.base)
    if (registered.outcome === 'invalid') return refuseFields(call, [registered.error])
    if (registered.outcome === 'too-many')
      return {
        ok: false,
        problem: problem('too-many-webhooks', {
          detail: `A licensee can have at most ${MOST_WEBHOOKS} webhooks: delete one first.`,
          instance: call.path,
        }),
      }
    await wakeUps.send()
    const { webhook } = registered
    const headers = { Location: `${call.base}/v1/webhooks/${webhook.id}` }
    return { ok: true, status: 201, body: withSecret(webhook, holding), headers }
  })
