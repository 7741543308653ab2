import type { WebhookPing } from '#schemas/webhooks/webhook-message.ts'
import type { Message } from './sign-message.ts'

/** The test message of a webhook, with the id its licensee was given. */
export const makePing = (id: string, webhookId: string, now: Date): Message => {
  const ping: WebhookPing = { type: 'ping', timestamp: now.toISOString(), data: { webhookId } }
  return { id, type: ping.type, body: JSON.stringify(ping) }
}
