import type { Clock, Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhook.ts'

/** Longer than a run lives, whose Lambda has 90 s: after it nobody sends for the run any more. */
const LEASE_MS = 100_000

/** Licensees edit, rotate and replay by hand: more of that between two writes is a failing machine. */
const MAX_STALE = 10

interface Ports {
  webhooks: Pick<Webhooks, 'find' | 'write'>
  clock: Clock
  /** Who runs. */
  holder: string
}

/** Lets one run at a time call a webhook's endpoint, which keeps its messages in order. */
export const createKeepLease = ({ webhooks, clock, holder }: Ports) => {
  const write = async (next: Webhook): Promise<Webhook | undefined> => {
    const written = { ...next, lock: next.lock + 1 }
    return (await webhooks.write(written)) === 'written' ? written : undefined
  }
  const isOurs = ({ lease }: Webhook): boolean => lease?.holder === holder

  return {
    isOurs,
    /** Takes the lease; undefined where another was faster to write. */
    take: async (webhook: Webhook): Promise<Webhook | undefined> =>
      write({
        ...webhook,
        lease: { holder, until: new Date(clock.now().getTime() + LEASE_MS).toISOString() },
      }),
    /**
     * Writes what became of a webhook, over edits of its licensee that came between. Where its cursor was moved meanwhile, or another
     * run has it, that stands. Gives what stands; undefined where it was removed.
     */
    async settle(webhook: Webhook, become: (webhook: Webhook) => Webhook): Promise<Webhook | undefined> {
      let seen = webhook
      for (let stale = 0; stale < MAX_STALE; stale += 1) {
        const written = await write(become(seen))
        if (written) return written
        const now = await webhooks.find(webhook.licenseeId, webhook.id)
        if (!now || now.after !== webhook.after || now.lease?.holder !== webhook.lease?.holder) return now
        seen = now
      }
      throw new Error(`Webhook ${webhook.id} was edited ${MAX_STALE} times while its run wrote once`)
    },
  }
}

/** A webhook that no run is at. */
export const withoutLease = ({ lease: _, ...webhook }: Webhook): Webhook => webhook
