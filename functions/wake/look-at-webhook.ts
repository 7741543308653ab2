import { isLongOwed } from '#domain/webhooks/is-long-owed.ts'
import { isWaiting } from '#domain/webhooks/is-waiting.ts'
import type { Scan } from '#license/log/scan-changes.ts'
import type { Clock } from '#ports'
import type { Webhook } from '#schemas/webhooks/webhook.ts'

interface Ports {
  scanWebhook: (webhook: Webhook, limit: number) => Promise<Scan | undefined>
  clock: Clock
}

/** Whether a webhook has something to send and need not wait, and whether it has yet to take a change of long ago, though its endpoint does not fail. */
export const createLookAtWebhook =
  ({ scanWebhook, clock }: Ports) =>
  async (webhook: Webhook): Promise<{ isDue: boolean; isBehind: boolean }> => {
    const now = clock.now()
    if (webhook.ping !== undefined) return { isDue: true, isBehind: false }
    const isDue = !isWaiting(webhook, now)
    // A slow endpoint is one that a run is always working on.
    if (!isDue && (webhook.status !== 'active' || webhook.failing)) return { isDue, isBehind: false }
    const scan = await scanWebhook(webhook, 1)
    const next = scan?.visible[0]
    return {
      isDue: isDue && scan !== undefined && scan.next !== webhook.after,
      isBehind: !webhook.failing && next !== undefined && isLongOwed(next.committedAt, now),
    }
  }
