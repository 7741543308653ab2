import type { Clock, Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhooks/webhook.ts'

/**
 * Longer than a run can live, whose Lambda has 90 s: after it, nothing is sent in the run's name any more.
 */
const LEASE_MS = 100_000

/**
 * Licensees edit, rotate and replay by hand. More such writes than this between ours are a failing machine.
 */
const MAX_STALE = 10

interface Ports {
  webhooks: Pick<Webhooks, 'find' | 'write'>
  clock: Clock
  /** The name of this run. */
  holder: string
}

/** The lease of one run on a webhook. */
export interface Lease {
  isOurs(webhook: Webhook): boolean
  /** Takes the lease; undefined if another writer was faster. */
  take(webhook: Webhook): Promise<Webhook | undefined>
  /** Releases the lease, if it is ours. */
  release(webhook: Webhook): Promise<Webhook | undefined>
  /**
   * Writes the new state of a webhook, retrying over edits by its licensee. If it was overtaken (unless
   * `isOvertaken` says otherwise: its cursor was moved in the meantime, or another run has the lease), what is
   * there stands. Returns what stands; undefined if the webhook was removed.
   */
  settle(
    webhook: Webhook,
    become: (webhook: Webhook) => Webhook,
    isOvertaken?: (now: Webhook) => boolean,
  ): Promise<Webhook | undefined>
  /** The same, but undefined unless the new state was written. */
  claim(
    webhook: Webhook,
    become: (webhook: Webhook) => Webhook,
    isOvertaken: (now: Webhook) => boolean,
  ): Promise<Webhook | undefined>
}

/** Lets only one run at a time call a webhook's endpoint, which keeps its messages in order. */
export const createKeepLease = ({ webhooks, clock, holder }: Ports): Lease => {
  const write = async (next: Webhook): Promise<Webhook | undefined> => {
    const written = { ...next, lock: next.lock + 1 }
    return (await webhooks.write(written)) === 'written' ? written : undefined
  }
  const isOurs = ({ lease }: Webhook): boolean => lease?.holder === holder
  /** Writes over edits until it is written or overtaken, and returns which of the two stands. */
  const rewrite = async (
    webhook: Webhook,
    become: (webhook: Webhook) => Webhook,
    isOvertaken: (now: Webhook) => boolean,
  ): Promise<{ written?: Webhook; overtaken?: Webhook | undefined }> => {
    let seen = webhook
    for (let stale = 0; stale < MAX_STALE; stale += 1) {
      const written = await write(become(seen))
      if (written) return { written }
      const now = await webhooks.find(webhook.licenseeId, webhook.id)
      if (!now || isOvertaken(now)) return { overtaken: now }
      seen = now
    }
    throw new Error(`Webhook ${webhook.id} was edited ${MAX_STALE} times during one write of its run`)
  }
  const settle: Lease['settle'] = async (
    webhook,
    become,
    isOvertaken = ({ after, replays, lease }) =>
      after !== webhook.after || replays !== webhook.replays || lease?.holder !== webhook.lease?.holder,
  ) => {
    const { written, overtaken } = await rewrite(webhook, become, isOvertaken)
    return written ?? overtaken
  }

  return {
    isOurs,
    take: webhook =>
      write({
        ...webhook,
        lease: { holder, until: new Date(clock.now().getTime() + LEASE_MS).toISOString() },
      }),
    release: async webhook => (isOurs(webhook) ? settle(webhook, withoutLease) : webhook),
    settle,
    claim: async (...given) => (await rewrite(...given)).written,
  }
}

/** A webhook without its lease, for other runs to take. */
export const withoutLease = ({ lease: _, ...webhook }: Webhook): Webhook => webhook
