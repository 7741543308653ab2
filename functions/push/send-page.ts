import { traceOf } from '#domain/revisions/change/trace-of.ts'
import { afterAnswer } from '#domain/webhooks/after-answer.ts'
import { describeAnswer } from '#domain/webhooks/describe-answer.ts'
import { isDelivered } from '#domain/webhooks/is-delivered.ts'
import type { ScanWebhook } from '#license/log/scan-webhook.ts'
import type { Clock, Log } from '#ports'
import { traceLines } from '#schemas/metrics/trace-lines.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { type Lease, withoutLease } from './keep-lease.ts'
import type { MakeMessage } from './make-message.ts'
import type { SendMessage } from './send-message.ts'

export interface SendPagePorts {
  scanWebhook: ScanWebhook
  makeMessage: MakeMessage
  sendMessage: SendMessage
  clock: Clock
  log: Log
  /** A number from 0 up to but not including 1. */
  random: () => number
}

/** How many changes a run sends before it checks again whether it may continue. */
const PAGE = 20

/** Sends a page, and returns the webhook as it then stands, with the lease if there is more to do. */
export type SendPage = (webhook: Webhook, lease: Lease, isOver: () => boolean) => Promise<Webhook | undefined>

/**
 * Sends the next changes after a webhook's cursor, one after another, until one is not accepted, or until the
 * rights by which they were found may be others.
 */
export const createSendPage = (ports: SendPagePorts): SendPage => {
  const { scanWebhook, makeMessage, sendMessage, clock, log, random } = ports
  return async (webhook, lease, isOver) => {
    const scan = await scanWebhook(webhook, PAGE)
    if (!scan) return lease.release(webhook)
    if (scan.visible.length === 0)
      return lease.settle(webhook, each => ({ ...withoutLease(each), after: scan.next }))
    let standing: Webhook | undefined = webhook
    for (const change of scan.visible) {
      if (!standing || isOver() || !(await scan.isInForce())) return standing
      const message = await makeMessage(standing, change, scan)
      const answer = await sendMessage(standing, message)
      // What overtook it is read anew by the next page, and the message made from that.
      if (answer === 'overtaken') return standing
      log.info(traceLines.webhookCalled, {
        ...traceOf(change),
        licensee: standing.licenseeId,
        webhook: standing.id,
        messageId: message.id,
        outcome: isDelivered(answer) ? 'delivered' : 'failed',
        answer: describeAnswer(answer),
      })
      const moment = { now: clock.now(), random: random() }
      const { url } = standing
      // A failure at an address that its licensee has replaced meanwhile says nothing of the new one.
      standing = await lease.settle(standing, each =>
        isDelivered(answer) || each.url === url ? afterAnswer(each, change.seq, answer, moment) : each,
      )
      // Replayed, removed or edited in the meantime: what comes next must be read again.
      if (!isDelivered(answer) || standing?.after !== change.seq) return standing
    }
    return standing
  }
}
