import { traceOf } from '#domain/revisions/change/trace-of.ts'
import { afterAnswer, isDelivered, sayAnswer } from '#domain/webhooks/after-answer.ts'
import { isWaiting } from '#domain/webhooks/is-waiting.ts'
import type { ScanWebhook } from '#license/log/scan-webhook.ts'
import type { Clock, Log, PushOrder, PushOrders, Webhooks } from '#ports'
import { metricLines } from '#schemas/metric-lines.ts'
import { traceLines } from '#schemas/trace-lines.ts'
import type { Webhook } from '#schemas/webhook.ts'
import { createKeepLease, withoutLease } from './keep-lease.ts'
import type { MakeMessage } from './make-message.ts'
import { makePing } from './make-ping.ts'
import type { SendMessage } from './send-message.ts'

interface Ports {
  webhooks: Pick<Webhooks, 'find' | 'write'>
  scanWebhook: ScanWebhook
  makeMessage: MakeMessage
  sendMessage: SendMessage
  orders: PushOrders
  clock: Clock
  log: Log
  /** A number from 0 up to but not including 1. */
  random: () => number
  /** Returns a name for a run. */
  newId: () => string
}

/** How many changes a run sends before it checks again whether it may continue. */
const PAGE = 20
/** A run begins no call after this time; its Lambda lives long enough for one begun just before. */
const MOST_RUN_MS = 25_000
/** The longest delay of an SQS message. A webhook that waits longer is found by the minute's run. */
const MOST_DELAY_MS = 900_000

/** The log line that the metric WebhooksStopped counts, which its alarm watches. */
const STOPPED = metricLines.webhookStopped

/**
 * Sends a webhook's endpoint everything after its cursor, one message after another. The cursor moves once
 * the endpoint has accepted a message, so none is skipped or out of order. A run that dies leaves at most one
 * message to be sent again, under the same id. A failing endpoint ends its own run and no other's.
 */
export const createPushWebhook =
  ({ webhooks, scanWebhook, makeMessage, sendMessage, orders, clock, log, random, newId }: Ports) =>
  async (order: PushOrder): Promise<void> => {
    const lease = createKeepLease({ webhooks, clock, holder: newId() })
    const began = clock.now().getTime()
    const isOver = () => clock.now().getTime() - began >= MOST_RUN_MS
    const find = () => webhooks.find(order.licenseeId, order.webhookId)
    const release = (webhook: Webhook) =>
      lease.isOurs(webhook) ? lease.settle(webhook, withoutLease) : webhook
    const isHeldUp = (webhook: Webhook) =>
      isWaiting(lease.isOurs(webhook) ? withoutLease(webhook) : webhook, clock.now())

    /** Sends a test message once, whatever the webhook's state, and records only the attempt. */
    const sendPing = async (webhook: Webhook, id: string): Promise<Webhook | undefined> => {
      await sendMessage(webhook, makePing(id, webhook.id, clock.now()))
      return lease.settle(webhook, ({ ping, ...rest }) => (ping === id ? rest : { ...rest, ping }))
    }

    /** Sends a page, and returns the webhook as it then stands, with the lease if there is more to do. */
    const sendPage = async (webhook: Webhook): Promise<Webhook | undefined> => {
      const scan = await scanWebhook(webhook, PAGE)
      if (!scan) return release(webhook)
      if (scan.visible.length === 0)
        return lease.settle(webhook, each => ({ ...withoutLease(each), after: scan.next }))
      let standing: Webhook | undefined = webhook
      for (const change of scan.visible) {
        if (!standing || isOver()) return standing
        const message = await makeMessage(standing, change, scan.holding)
        const answer = await sendMessage(standing, message)
        log.info(traceLines.webhookCalled, {
          ...traceOf(change),
          licensee: standing.licenseeId,
          webhook: standing.id,
          messageId: message.id,
          outcome: isDelivered(answer) ? 'delivered' : 'failed',
          answer: sayAnswer(answer),
        })
        const now = clock.now()
        const chance = random()
        standing = await lease.settle(standing, each => afterAnswer(each, change.seq, answer, now, chance))
        // Replayed, removed or edited in the meantime: what comes next must be read again.
        if (!isDelivered(answer) || standing?.after !== change.seq) return standing
      }
      return standing
    }

    const tellOf = async (webhook: Webhook): Promise<void> => {
      const { id, licenseeId, status, notice, failing } = webhook
      if (status !== 'active' && notice)
        log.info(STOPPED, { webhook: id, licensee: licenseeId, status, detail: notice.detail })
      const wait = failing ? Date.parse(failing.nextAt) - clock.now().getTime() : 0
      if (status === 'active' && wait <= MOST_DELAY_MS)
        await orders.send([order], Math.max(0, Math.ceil(wait / 1000)))
    }

    let webhook = await find()
    if (webhook?.ping) webhook = await sendPing(webhook, webhook.ping)
    while (webhook) {
      if (isHeldUp(webhook) || isOver()) {
        const wasOurs = lease.isOurs(webhook)
        const released = await release(webhook)
        if (wasOurs && released) await tellOf(released)
        return
      }
      if (!lease.isOurs(webhook)) {
        const scan = await scanWebhook(webhook, 1)
        if (!scan || scan.next === webhook.after) return
        webhook = (await lease.take(webhook)) ?? (await find())
        continue
      }
      webhook = await sendPage(webhook)
    }
  }
