import type { UseCase } from '#call/dispatch.ts'
import { readBody } from '#call/read-body.ts'
import { type Query, readQuery } from '#call/read-query.ts'
import { problem } from '#domain/problem.ts'
import { replayed } from '#domain/webhooks/replayed.ts'
import { resumed } from '#domain/webhooks/resumed.ts'
import { rotated } from '#domain/webhooks/rotated.ts'
import { toWebhookAnswer } from '#domain/webhooks/to-webhook-answer.ts'
import type { FindHolding, Holding } from '#license/find-holding.ts'
import type { ChangeLog, Clock, Targets, WakeUps, Webhooks } from '#ports'
import type { Call, Reply } from '#schemas/call.ts'
import { EmptyQuery } from '#schemas/empty-query.ts'
import type { Webhook } from '#schemas/webhook.ts'
import { EditedWebhook, NewWebhook, WebhookDeliveriesQuery, WebhookReplay } from '#schemas/webhook-request.ts'
import type { WebhookRouteName } from '#schemas/webhook-routes.ts'
import { noLicensee } from '../no-licensee.ts'
import { createChangeWebhook } from './change-webhook.ts'
import { createFindPlace } from './find-place.ts'
import { noWebhook } from './no-webhook.ts'
import { refuseField } from './refuse-field.ts'
import { createRegisterWebhook, MOST_WEBHOOKS, newSecret } from './register-webhook.ts'

interface Ports {
  findHolding: FindHolding
  webhooks: Webhooks
  changes: Pick<ChangeLog, 'after' | 'head'>
  targets: Targets
  wakeUps: WakeUps
  clock: Clock
  random: (bytes: number) => Buffer
}

/** The calls by which a licensee looks after its webhooks. One of another licensee is not there. */
export const createWebhookUseCases = (ports: Ports): Record<WebhookRouteName, UseCase> => {
  const { findHolding, webhooks, targets, wakeUps, clock, random } = ports
  const changeWebhook = createChangeWebhook(ports)
  const findPlace = createFindPlace(ports)
  const registerWebhook = createRegisterWebhook({ ...ports, findPlace })

  const idOf = (call: Call) => call.pathParameters.webhookId ?? ''
  /** A call that takes no parameters, of a licensee. */
  const asLicensee =
    (answer: (call: Call, holding: Holding) => Promise<Reply>): UseCase =>
    async call => {
      const query = readQuery(EmptyQuery, call)
      if (!query.ok) return query
      const holding = await findHolding(call.caller)
      return holding ? answer(call, holding) : noLicensee
    }
  const answerWith = ({ licensee }: Holding, webhook: Webhook | undefined): Reply =>
    webhook ? { ok: true, body: toWebhookAnswer(webhook, licensee.cursorSecret) } : noWebhook
  const withSecret = ({ licensee }: Holding, webhook: Webhook) => ({
    ...toWebhookAnswer(webhook, licensee.cursorSecret),
    secret: webhook.secret,
  })
  /** Changes the webhook of a call, and wakes it. */
  const change = async (call: Call, { licensee }: Holding, become: (webhook: Webhook) => Webhook) => {
    const changed = await changeWebhook(licensee.id, idOf(call), become)
    if (changed) await wakeUps.send()
    return changed
  }

  return {
    createWebhook: asLicensee(async (call, holding) => {
      const asked: Query<NewWebhook> = readBody(NewWebhook, call)
      if (!asked.ok) return asked
      const registered = await registerWebhook(asked.value, holding, call.base)
      if (registered.outcome === 'invalid') return refuseField(call, registered.error)
      if (registered.outcome === 'too-many')
        return {
          ok: false,
          problem: problem('too-many-webhooks', {
            detail: `A licensee has ${MOST_WEBHOOKS} webhooks at most: delete one first.`,
            instance: call.path,
          }),
        }
      await wakeUps.send()
      const { webhook } = registered
      const headers = { Location: `${call.base}/v1/webhooks/${webhook.id}` }
      return { ok: true, status: 201, body: withSecret(holding, webhook), headers }
    }),

    listWebhooks: asLicensee(async (_, { licensee }) => {
      const own = await webhooks.of(licensee.id)
      return { ok: true, body: { webhooks: own.map(each => toWebhookAnswer(each, licensee.cursorSecret)) } }
    }),

    readWebhook: asLicensee(async (call, holding) =>
      answerWith(holding, await webhooks.find(holding.licensee.id, idOf(call))),
    ),

    editWebhook: asLicensee(async (call, holding) => {
      const asked = readBody(EditedWebhook, call)
      if (!asked.ok) return asked
      const { url, description, view } = asked.value
      const fault = await targets.findFault(url)
      if (fault) return refuseField(call, { parameter: 'url', detail: fault })
      const edited = await change(call, holding, ({ description: _, failing, ...webhook }) => ({
        ...webhook,
        url,
        view,
        ...(description && { description }),
        // What failed at another address is tried at this one at once.
        ...(failing && url === webhook.url && { failing }),
      }))
      return answerWith(holding, edited)
    }),

    removeWebhook: asLicensee(async (call, { licensee }) => {
      if (!(await webhooks.find(licensee.id, idOf(call)))) return noWebhook
      await webhooks.remove(licensee.id, idOf(call))
      return { ok: true, status: 204 }
    }),

    testWebhook: asLicensee(async (call, holding) => {
      const messageId = `msg_${random(16).toString('base64url')}`
      const tested = await change(call, holding, webhook => ({ ...webhook, ping: messageId }))
      return tested ? { ok: true, status: 202, body: { messageId } } : noWebhook
    }),

    rotateWebhookSecret: asLicensee(async (call, holding) => {
      const secret = newSecret(random)
      const now = clock.now()
      const turned = await change(call, holding, webhook => rotated(webhook, secret, now))
      return turned ? { ok: true, body: withSecret(holding, turned) } : noWebhook
    }),

    replayWebhook: asLicensee(async (call, holding) => {
      const asked = readBody(WebhookReplay, call)
      if (!asked.ok) return asked
      const place = await findPlace(asked.value.after, holding)
      if (place === undefined)
        return refuseField(call, { parameter: 'after', detail: 'is no cursor of this feed' })
      return answerWith(holding, await change(call, holding, webhook => replayed(webhook, place)))
    }),

    resumeWebhook: asLicensee(async (call, holding) =>
      answerWith(holding, await change(call, holding, resumed)),
    ),

    listWebhookDeliveries: async call => {
      const query = readQuery(WebhookDeliveriesQuery, call)
      if (!query.ok) return query
      const holding = await findHolding(call.caller)
      if (!holding) return noLicensee
      const webhook = await webhooks.find(holding.licensee.id, idOf(call))
      if (!webhook) return noWebhook
      return { ok: true, body: { attempts: await webhooks.attemptsOf(webhook.id, query.value.limit) } }
    },
  }
}
