import { hasFailedLong } from '#domain/webhooks/has-failed-long.ts'
import type { Scan } from '#license/log/scan-changes.ts'
import type { Clock, PushOrder, PushOrders, Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { createLookAtWebhook } from './look-at-webhook.ts'

interface Ports {
  webhooks: Pick<Webhooks, 'all'>
  scanWebhook: (webhook: Webhook, limit: number) => Promise<Scan | undefined>
  orders: PushOrders
  clock: Clock
  /** A number from 0 up to but not including 1. */
  random: () => number
}

/** What a run found: how many webhooks there are, and how many of them are in each state. */
type Woken = Record<'webhooks' | 'due' | 'failing' | 'behind' | 'stopped', number>

/** How many webhooks are checked at once, and orders sent at once: as many as one call of SQS takes. */
const AT_ONCE = 10

/**
 * Finds the webhooks that have something to send and need not wait, and orders a run for each, ten by ten as they are
 * found: a run that is cut off, as on a slow table, has ordered those. The next begins elsewhere among them, so that
 * none is always behind the cut. It calls no endpoint itself, so none can hold it up; and it reads the log through its
 * own cache, so that webhooks a change does not concern cost no call. One that cannot be read, or fails to be checked,
 * does not keep the others; the failures are thrown together. `failing` counts the active webhooks whose endpoint has
 * failed for long, `behind` those whose endpoint does not fail, but has yet to take a change of long ago: it answers
 * more slowly than changes come. `stopped` counts those that are called no more.
 */
export const createWakeWebhooks = ({ webhooks, scanWebhook, orders, clock, random }: Ports) => {
  const lookAt = createLookAtWebhook({ scanWebhook, clock })
  return async (): Promise<Woken> => {
    const { readable, unreadable } = await webhooks.all()
    const failures = unreadable.map(
      ({ name, error }) => new Error(`Webhook ${name} cannot be read`, { cause: error }),
    )
    let due = 0
    let behind = 0
    const found: PushOrder[] = []
    const check = async (webhook: Webhook): Promise<void> => {
      const { id, licenseeId } = webhook
      try {
        const { isDue, isBehind } = await lookAt(webhook)
        if (isDue) found.push({ licenseeId, webhookId: id })
        if (isBehind) behind += 1
      } catch (error) {
        failures.push(new Error(`Webhook ${id} could not be checked`, { cause: error }))
      }
    }
    const order = async (): Promise<void> => {
      const next = found.splice(0, AT_ONCE)
      await orders.send(next)
      due += next.length
    }
    const first = Math.floor(random() * readable.length)
    const inTurn = [...readable.slice(first), ...readable.slice(0, first)]
    for (let at = 0; at < inTurn.length; at += AT_ONCE) {
      await Promise.all(inTurn.slice(at, at + AT_ONCE).map(check))
      if (found.length >= AT_ONCE) await order()
    }
    while (found.length > 0) await order()
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} webhooks failed to be checked`)
    const now = clock.now()
    const failing = readable.filter(
      ({ status, failing }) => status === 'active' && hasFailedLong(failing?.since, now),
    )
    const stopped = readable.filter(({ status }) => status !== 'active')
    return { webhooks: readable.length, due, failing: failing.length, behind, stopped: stopped.length }
  }
}
