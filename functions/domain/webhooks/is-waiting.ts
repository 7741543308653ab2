import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { MOST_WAIT_MS } from './most-wait-ms.ts'

/**
 * Whether no change is to be sent now: the webhook is stopped, its last attempt failed recently, or a run is
 * working on it. An instant twice as far ahead as the longest wait was written by a clock that has been set back since.
 */
export const isWaiting = ({ status, failing, lease }: Webhook, now: Date): boolean => {
  const isAhead = (instant: string | undefined) => {
    const wait = instant === undefined ? 0 : Date.parse(instant) - now.getTime()
    return wait > 0 && wait < 2 * MOST_WAIT_MS
  }
  return status !== 'active' || isAhead(failing?.nextAt) || isAhead(lease?.until)
}
