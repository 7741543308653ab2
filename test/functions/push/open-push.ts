import { createCommitRevision } from '#commit/commit-revision.ts'
import { createMakeMessage } from '#functions/push/make-message.ts'
import { createPushWebhook } from '#functions/push/push-webhook.ts'
import { createSendMessage } from '#functions/push/send-message.ts'
import { createWakeWebhooks } from '#functions/wake/wake-webhooks.ts'
import { createFindHolding } from '#license/find-holding.ts'
import { createRecordDelivery } from '#license/ledger/record-delivery.ts'
import { createTakeQuota } from '#license/ledger/take-quota.ts'
import { createScanWebhook } from '#license/log/scan-webhook.ts'
import { createWasGiven } from '#license/log/was-given.ts'
import { createFindHiddenTexts } from '#license/texts/find-hidden-texts.ts'
import { createFindTexts } from '#license/texts/find-texts.ts'
import { createReadLatest } from '#license/texts/read-latest.ts'
import type { Clock, Endpoints, PushOrders } from '#ports'
import type { StorePorts } from '#test/memory/memory-ports.ts'

interface World {
  store: StorePorts
  clock: Clock
  endpoints: Endpoints
  orders: PushOrders
  log?: (message: string, fields: object) => void
  random?: () => number
  newId: () => string
}

/** The use cases of wake and push over a store, wired as in the handlers: each call makes one process. */
export const openPush = ({
  store,
  clock,
  endpoints,
  orders,
  log = () => {},
  random = () => 0.5,
  newId,
}: World) => {
  const ports = { ...store, clock, log: { info: log } }
  const readLatest = createReadLatest(ports)
  const scanWebhook = createScanWebhook({
    ...ports,
    findHolding: createFindHolding(ports),
    wasGiven: createWasGiven(ports),
  })
  return {
    commitRevision: createCommitRevision(ports),
    wake: createWakeWebhooks({ ...ports, scanWebhook, orders, random }),
    push: createPushWebhook({
      ...ports,
      scanWebhook,
      makeMessage: createMakeMessage({
        findHiddenTexts: createFindHiddenTexts({ readLatest, clock }),
        findTexts: createFindTexts({
          ...ports,
          readLatest,
          readEachLatest: readLatest,
          recordDelivery: createRecordDelivery({ ...ports, takeQuota: createTakeQuota(ports) }),
          how: 'webhook',
        }),
        clock,
      }),
      sendMessage: createSendMessage({ ...ports, endpoints }),
      orders,
      random,
      newId,
    }),
  }
}
