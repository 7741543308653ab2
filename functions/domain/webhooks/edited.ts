import type { Webhook } from '#schemas/webhook.ts'
import type { EditedWebhook } from '#schemas/webhook-request.ts'

/** A webhook as its licensee would have it. What failed at another address is tried at this one at once. */
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
