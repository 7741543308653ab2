import { isWaiting } from '#domain/webhooks/is-waiting.ts'
import { hasUnsent } from '#license/log/has-unsent.ts'
import type { ScanWebhook } from '#license/log/scan-webhook.ts'
import type { Clock, PushOrder, PushOrders, Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhook.ts'

interface Ports {
  webhooks: Pick<Webhooks, 'all'>
  scanWebhook: ScanWebhook
  orders: PushOrders
  clock: Clock
}

/** How many orders are sent at once: as many as one call of SQS takes. */
const AT_ONCE = 10

/**
 * Finds the webhooks that have something to send and need not wait, and orders a run for each, ten by ten as they are
 * found: a run that is cut off, as on a slow table, has ordered those. It calls no endpoint itself, so none can hold it
 * up; and it reads the log through its own cache, so that webhooks a change does not concern cost no call. One that
 * cannot be read, or fails to be checked, does not keep the others; the failures are thrown together.
 */
export const createWakeWebhooks = ({ webhooks, scanWebhook, orders, clock }: Ports) => {
  const isDue = async (webhook: Webhook): Promise<boolean> => {
    if (webhook.ping !== undefined) return true
    if (isWaiting(webhook, clock.now())) return false
    return hasUnsent(scanWebhook, webhook)
  }

  const order = async (found: readonly PushOrder[]): Promise<number> => {
    await orders.send(found)
    return found.length
  }

  return async (): Promise<{ webhooks: number; due: number }> => {
    const { readable, unreadable } = await webhooks.all()
    const failures = unreadable.map(
      ({ name, error }) => new Error(`Webhook ${name} cannot be read`, { cause: error }),
    )
    let due = 0
    const found: PushOrder[] = []
    for (const webhook of readable) {
      const { id, licenseeId } = webhook
      try {
        if (await isDue(webhook)) found.push({ licenseeId, webhookId: id })
      } catch (error) {
        failures.push(new Error(`Webhook ${id} could not be checked`, { cause: error }))
      }
      if (found.length === AT_ONCE) due += await order(found.splice(0))
    }
    if (found.length > 0) due += await order(found)
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} webhooks failed to be checked`)
    return { webhooks: readable.length, due }
  }
}
