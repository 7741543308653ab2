import { sightOfChange } from '#domain/rights/sight/sight-of-change.ts'
import type { ChangeLog, Clock } from '#ports'
import type { Change } from '#schemas/change.ts'
import type { Webhook } from '#schemas/webhook.ts'
import type { FindHolding, Holding } from '../find-holding.ts'
import { type Scan, scanChanges } from './scan-changes.ts'
import type { WasGiven } from './was-given.ts'

interface Ports {
  findHolding: FindHolding
  changes: Pick<ChangeLog, 'after'>
  wasGiven: WasGiven
  clock: Clock
}

/** What lies before a webhook in the log, and the rights that it was seen by. */
export interface WebhookScan extends Scan {
  holding: Holding
}

export type ScanWebhook = (webhook: Webhook, limit: number) => Promise<WebhookScan | undefined>

/**
 * Reads what a webhook is to be told next: by the scan of the feed and by the same rights, so that its order and completeness are those of the
 * feed. One thing more is told: the kill of what its licensee was once given, though the license reach it no longer. Undefined where
 * the licensee is no more.
 */
export const createScanWebhook =
  ({ findHolding, changes, wasGiven, clock }: Ports): ScanWebhook =>
  async ({ licenseeId, after }, limit) => {
    const holding = await findHolding({ scope: 'licensee', licenseeId })
    if (!holding) return undefined
    const { held, advance } = holding
    const now = clock.now()
    const sightOf = (change: Change) => sightOfChange(change, held, now, advance)
    const owed = new Set<number>()
    const noting: Pick<ChangeLog, 'after'> = {
      async after(seq, count) {
        const run = await changes.after(seq, count)
        const hiddenKills = run.filter(change => change.status === 'canceled' && sightOf(change) === 'hidden')
        for (const { seq, articleId } of hiddenKills) if (await wasGiven(licenseeId, articleId)) owed.add(seq)
        return run
      },
    }
    const scan = await scanChanges(noting, after, limit, change =>
      owed.has(change.seq) ? 'visible' : sightOf(change),
    )
    return {
      ...scan,
      visible: scan.visible.map(change => (owed.has(change.seq) ? toBare(change) : change)),
      holding,
    }
  }

/** A kill as it is told outside of the license: that there is one, and of what. */
const toBare = (change: Change): Change => {
  const { seq, articleId, orderKey, kind, version, status, correlationId, committedAt } = change
  return {
    seq,
    articleId,
    orderKey,
    kind,
    version,
    status,
    headline: '',
    sections: [],
    ...(correlationId && { correlationId }),
    committedAt,
  }
}
