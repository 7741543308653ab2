import { seeChange } from '#domain/rights/visibility/see-change.ts'
import type { ChangeLog, Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import type { FindHolding, Holding } from '../find-holding.ts'
import type { Scan } from './scan-changes.ts'
import { createScanOwed } from './scan-owed.ts'
import type { WasGiven } from './was-given.ts'

interface Ports {
  findHolding: FindHolding
  changes: Pick<ChangeLog, 'after'>
  wasGiven: WasGiven
  clock: Clock
}

/** What a webhook has yet to be sent, and the rights that was decided by. */
export interface WebhookScan extends Scan {
  holding: Holding
  /** Whether these rights still decide: no entitlement has begun or ended since, and no minute has passed. */
  isInForce: () => Promise<boolean>
}

export type ScanWebhook = (webhook: Webhook, limit: number) => Promise<WebhookScan | undefined>

/**
 * Reads what to send to a webhook next, with the feed's own scan and rights, so that order and completeness
 * are those of the feed. Undefined if the licensee no longer exists.
 */
export const createScanWebhook = ({ findHolding, clock, ...ports }: Ports): ScanWebhook => {
  const scanOwed = createScanOwed(ports)
  return async ({ licenseeId, after }, limit) => {
    const find = () => findHolding({ scope: 'licensee', licenseeId })
    const holding = await find()
    if (!holding) return undefined
    const now = clock.now()
    const see = (change: Change) => seeChange(change, holding, now)
    const scan = await scanOwed(after, limit, { licensee: holding.licensee, see, seeAtAll: see })
    return { ...scan, holding, isInForce: async () => (await find()) === holding }
  }
}
