import { isWaiting } from '#domain/webhooks/is-waiting.ts'
import { hasUnsent } from '#license/log/has-unsent.ts'
import type { PushOrder, Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { createKeepLease, type Lease, withoutLease } from './keep-lease.ts'
import { makePing } from './make-ping.ts'
import { createOrderNextRun, type OrderNextRunPorts } from './order-next-run.ts'
import { createSendPage, type SendPagePorts } from './send-page.ts'

interface Ports extends SendPagePorts, OrderNextRunPorts {
  webhooks: Pick<Webhooks, 'find' | 'write'>
  /** Returns a name for a run. */
  newId: () => string
}

/** A run begins no call after this time; its Lambda lives long enough for one begun just before. */
const MOST_RUN_MS = 25_000

/**
 * Sends a webhook's endpoint everything after its cursor, one message after another. The cursor moves once
 * the endpoint has accepted a message, so none is skipped or out of order. A run that dies leaves at most one
 * message to be sent again, under the same id. A failing endpoint ends its own run and no other's.
 */
export const createPushWebhook = (ports: Ports) => {
  const { webhooks, scanWebhook, sendMessage, clock, newId } = ports
  const sendPage = createSendPage(ports)
  const orderNextRun = createOrderNextRun(ports)

  /**
   * Sends a test message once, whatever the webhook's state, and records only the attempt. It is claimed
   * first: while a slow endpoint answers, other runs send no more of it.
   */
  const sendPing = async (webhook: Webhook, id: string, lease: Lease): Promise<void> => {
    const claimed = await lease.claim(
      webhook,
      ({ ping: _, ...rest }) => rest,
      ({ ping }) => ping !== id,
    )
    if (claimed) await sendMessage(claimed, makePing(id, claimed.id, clock.now()))
  }

  return async (order: PushOrder): Promise<void> => {
    const lease = createKeepLease({ webhooks, clock, holder: newId() })
    const began = clock.now().getTime()
    const isOver = () => clock.now().getTime() - began >= MOST_RUN_MS
    const find = () => webhooks.find(order.licenseeId, order.webhookId)
    const isHeldUp = (webhook: Webhook) =>
      isWaiting(lease.isOurs(webhook) ? withoutLease(webhook) : webhook, clock.now())

    let webhook = await find()
    if (webhook?.ping) {
      await sendPing(webhook, webhook.ping, lease)
      webhook = await find()
    }
    while (webhook) {
      if (isHeldUp(webhook) || isOver()) {
        const wasOurs = lease.isOurs(webhook)
        const released = await lease.release(webhook)
        if (wasOurs && released) await orderNextRun(order, released)
        return
      }
      if (lease.isOurs(webhook)) webhook = await sendPage(webhook, lease, isOver)
      else if (!(await hasUnsent(scanWebhook, webhook))) return
      else webhook = (await lease.take(webhook)) ?? (await find())
    }
  }
}
