import type { Clock, Log, PushOrder, PushOrders } from '#ports'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'

export interface OrderNextRunPorts {
  orders: PushOrders
  clock: Clock
  log: Log
}

/** The longest delay of an SQS message. A webhook that waits longer is found by the minute's run. */
const MOST_DELAY_MS = 900_000

/**
 * Orders the next run of a webhook for when its endpoint may be called again, or logs that it is no longer
 * called.
 */
export const createOrderNextRun =
  ({ orders, clock, log }: OrderNextRunPorts) =>
  async (order: PushOrder, webhook: Webhook): Promise<void> => {
    const { id, licenseeId, status, notice, failing } = webhook
    if (status !== 'active' && notice)
      log.info(metricLines.webhookStopped, {
        webhook: id,
        licensee: licenseeId,
        status,
        detail: notice.detail,
      })
    const wait = failing ? Date.parse(failing.nextAt) - clock.now().getTime() : 0
    if (status === 'active' && wait <= MOST_DELAY_MS)
      await orders.send([order], Math.max(0, Math.ceil(wait / 1000)))
  }
