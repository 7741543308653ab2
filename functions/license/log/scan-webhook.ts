import { seeChange } from '#domain/rights/visibility/see-change.ts'
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

/** What a webhook has yet to be sent, and the rights that was decided by. */
interface WebhookScan extends Scan {
  holding: Holding
  /** Whether these rights still decide: no entitlement has begun or ended since, and no minute has passed. */
  isInForce: () => Promise<boolean>
}

export type ScanWebhook = (webhook: Webhook, limit: number) => Promise<WebhookScan | undefined>

/**
 * Reads what to send to a webhook next, with the feed's own scan and rights, so that order and completeness
 * are those of the feed. In addition, it includes kills and withdrawals of articles the licensee was once
 * given but no longer has a right to. Undefined if the licensee no longer exists.
 */
export const createScanWebhook =
  ({ findHolding, changes, wasGiven, clock }: Ports): ScanWebhook =>
  async ({ licenseeId, after }, limit) => {
    const find = () => findHolding({ scope: 'licensee', licenseeId })
    const holding = await find()
    if (!holding) return undefined
    const { held, advance } = holding
    const now = clock.now()
    const see = (change: Change) => seeChange(change, held, now, advance)
    const owed = new Set<number>()
    const noting: Pick<ChangeLog, 'after'> = {
      async after(seq, count) {
        const run = await changes.after(seq, count)
        for (const change of run) {
          const since = takesBackSince(change)
          if (since === undefined || see(change) !== 'hidden') continue
          if (await wasGiven(licenseeId, change.articleId, { since, before: change.version }))
            owed.add(change.seq)
        }
        return run
      },
    }
    const scan = await scanChanges(noting, after, limit, change =>
      owed.has(change.seq) ? toBare(change) : see(change),
    )
    return { ...scan, holding, isInForce: async () => (await find()) === holding }
  }

/**
 * The first of the versions that a change takes back: of all, if it kills the article or withholds it after
 * everyone could see it; of the one before, which was given in advance, if it moves its embargo. Undefined if
 * it takes back none.
 */
const takesBackSince = ({ status, version, withdraws, withdrawsAhead }: Change): number | undefined => {
  if (status === 'canceled' || (status === 'withheld' && withdraws?.length)) return 1
  return status === 'withheld' && withdrawsAhead?.length ? version - 1 : undefined
}

/** A kill or a withdrawal as shown outside the license: just that it happened, and to which article. */
const toBare = (change: Change): Change => {
  const { seq, articleId, orderKey, kind, version, status, correlationId, committedAt } = change
  return {
    seq,
    articleId,
    orderKey,
    kind: status === 'canceled' ? kind : 'withdrawal',
    version,
    status,
    headline: '',
    sections: [],
    ...(correlationId && { correlationId }),
    committedAt,
  }
}
