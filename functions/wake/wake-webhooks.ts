import { isWaiting } from '#domain/webhooks/is-waiting.ts'
import { hasUnsent } from '#license/log/has-unsent.ts'
import type { ScanWebhook } from '#license/log/scan-webhook.ts'
import type { Clock, PushOrders, Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhook.ts'

interface Ports {
  webhooks: Pick<Webhooks, 'all'>
  scanWebhook: ScanWebhook
  orders: PushOrders
  clock: Clock
}

/**
 * Finds the webhooks that have something to send and need not wait, and orders a run for each. It calls no
 * endpoint itself, so none can hold it up; and it reads the log through its own cache, so that webhooks a
 * change does not concern cost no call. One that cannot be read, or fails to be checked, does not keep the
 * others; the failures are thrown together.
 */
export const createWakeWebhooks = ({ webhooks, scanWebhook, orders, clock }: Ports) => {
  const isDue = async (webhook: Webhook): Promise<boolean> => {
    if (webhook.ping !== undefined) return true
    if (isWaiting(webhook, clock.now())) return false
    return hasUnsent(scanWebhook, webhook)
  }

  return async (): Promise<{ webhooks: number; due: number }> => {
    const { readable, unreadable } = await webhooks.all()
    const due: Webhook[] = []
    const failures = unreadable.map(
      ({ name, error }) => new Error(`Webhook ${name} cannot be read`, { cause: error }),
    )
    for (const webhook of readable) {
      try {
        if (await isDue(webhook)) due.push(webhook)
      } catch (error) {
        failures.push(new Error(`Webhook ${webhook.id} could not be checked`, { cause: error }))
      }
    }
    if (due.length > 0) await orders.send(due.map(({ licenseeId, id }) => ({ licenseeId, webhookId: id })))
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} webhooks failed to be checked`)
    return { webhooks: readable.length, due: due.length }
  }
}
