import type { UseCase } from '#call/dispatch.ts'
import { withoutBody } from '#call/without-body.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { WasGiven } from '#license/log/was-given.ts'
import type { ChangeLog, Clock, Targets, WakeUps, Webhooks } from '#ports'
import type { WebhookRouteName } from '#schemas/routes/webhook-routes.ts'
import { createChangeWebhook } from './change-webhook.ts'
import { createFindPlace } from './find-place.ts'
import { createRegisterWebhook } from './register-webhook.ts'
import { createServeAttempts } from './serve-attempts.ts'
import { createServeEdit } from './serve-edit.ts'
import { createServeNewWebhook } from './serve-new-webhook.ts'
import { createServeRemoval } from './serve-removal.ts'
import { createServeReplay } from './serve-replay.ts'
import { createServeResume } from './serve-resume.ts'
import { createServeRotation } from './serve-rotation.ts'
import { createServeTest } from './serve-test.ts'
import { createServeWebhook } from './serve-webhook.ts'
import { createServeWebhooks } from './serve-webhooks.ts'

interface Ports {
  findHolding: FindHolding
  webhooks: Webhooks
  changes: Pick<ChangeLog, 'after' | 'head'>
  wasGiven: WasGiven
  targets: Targets
  wakeUps: WakeUps
  clock: Clock
  random: (bytes: number) => Buffer
}

/** The calls by which a licensee manages its webhooks. Another licensee's webhook is treated as missing. */
export const createWebhookUseCases = (ports: Ports): Record<WebhookRouteName, UseCase> => {
  const changeWebhook = createChangeWebhook(ports)
  const findPlace = createFindPlace(ports)
  const registerWebhook = createRegisterWebhook({ ...ports, findPlace })
  return {
    createWebhook: createServeNewWebhook({ ...ports, registerWebhook }),
    listWebhooks: createServeWebhooks(ports),
    readWebhook: createServeWebhook(ports),
    editWebhook: createServeEdit({ ...ports, changeWebhook }),
    removeWebhook: createServeRemoval(ports),
    testWebhook: withoutBody(createServeTest({ ...ports, changeWebhook })),
    rotateWebhookSecret: withoutBody(createServeRotation({ ...ports, changeWebhook })),
    replayWebhook: createServeReplay({ ...ports, changeWebhook, findPlace }),
    resumeWebhook: withoutBody(createServeResume({ ...ports, changeWebhook })),
    listWebhookDeliveries: createServeAttempts(ports),
  }
}
