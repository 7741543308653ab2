import type { Route } from './route.ts'

const path = '/v1/webhooks/{webhookId}'
const scopes = ['licensee'] as const

/** Routes by which a licensee manages its webhooks; part of `routes`. */
export const webhookRoutes = {
  createWebhook: { method: 'POST', path: '/v1/webhooks', scopes },
  listWebhooks: { method: 'GET', path: '/v1/webhooks', scopes },
  readWebhook: { method: 'GET', path, scopes },
  editWebhook: { method: 'PUT', path, scopes },
  removeWebhook: { method: 'DELETE', path, scopes },
  testWebhook: { method: 'POST', path: `${path}/test`, scopes },
  rotateWebhookSecret: { method: 'POST', path: `${path}/secret`, scopes },
  replayWebhook: { method: 'POST', path: `${path}/replay`, scopes },
  resumeWebhook: { method: 'POST', path: `${path}/resume`, scopes },
  listWebhookDeliveries: { method: 'GET', path: `${path}/deliveries`, scopes },
} as const satisfies Record<string, Route>

export type WebhookRouteName = keyof typeof webhookRoutes
