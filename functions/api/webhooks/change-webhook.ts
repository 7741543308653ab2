import type { WakeUps, Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhooks/webhook.ts'

/** A push run writes after every message. More such writes than this between ours are a failing machine. */
const MAX_STALE = 20

interface Ports {
  webhooks: Pick<Webhooks, 'find' | 'write'>
  wakeUps: WakeUps
}

/**
 * Changes a webhook, retrying over writes by a push run, and wakes push. Returns the webhook as it then
 * stands; undefined if there is none.
 */
export type ChangeWebhook = (
  licenseeId: string,
  id: string,
  become: (webhook: Webhook) => Webhook,
) => Promise<Webhook | undefined>

export const createChangeWebhook =
  ({ webhooks, wakeUps }: Ports): ChangeWebhook =>
  async (licenseeId, id, become) => {
    for (let stale = 0; stale < MAX_STALE; stale += 1) {
      const webhook = await webhooks.find(licenseeId, id)
      if (!webhook) return undefined
      const next = { ...become(webhook), lock: webhook.lock + 1 }
      if ((await webhooks.write(next)) === 'stale') continue
      await wakeUps.send()
      return next
    }
    throw new Error(`Webhook ${id} was changed by others ${MAX_STALE} times during one change`)
  }
