import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { EditedWebhook } from '#schemas/webhooks/webhook-request.ts'

/** A webhook as edited by its licensee. What failed at another address is tried at the new one at once. */
export const edited = (
  { description: _, failing, ...webhook }: Webhook,
  { url, description, view }: EditedWebhook,
): Webhook => ({
  ...webhook,
  url,
  view,
  ...(description && { description }),
  ...(failing && url === webhook.url && { failing }),
})
