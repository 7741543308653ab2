import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { ScanWebhook } from './scan-webhook.ts'

/** Whether a webhook has anything yet to be sent or passed over; not if its licensee no longer exists. */
export const hasUnsent = async (scanWebhook: ScanWebhook, webhook: Webhook): Promise<boolean> => {
  const scan = await scanWebhook(webhook, 1)
  return scan !== undefined && scan.next !== webhook.after
}
