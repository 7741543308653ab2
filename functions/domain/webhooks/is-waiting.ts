import type { Webhook } from '#schemas/webhook.ts'

/**
 * Whether no change is to be sent now: the webhook is stopped, its last attempt failed recently, or a run is
 * working on it.
 */
export const isWaiting = ({ status, failing, lease }: Webhook, now: Date): boolean => {
  const isAhead = (instant: string | undefined) =>
    instant !== undefined && Date.parse(instant) > now.getTime()
  return status !== 'active' || isAhead(failing?.nextAt) || isAhead(lease?.until)
}
